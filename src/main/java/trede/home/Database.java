package trede.home;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/// The database of this installation: the embedded one of its home, or any PostgreSQL from 18 on that the
/// settings name
/// (`TREDE_DB_OWNER_URL`, `_USERNAME`, `_PASSWORD` migrate; `SPRING_DATASOURCE_URL`, `_USERNAME`,
/// `_PASSWORD` serve).
/// Opening it brings its tables up to date and checks that the serving role can do no more than serve.
public final class Database implements AutoCloseable {

    private final @Nullable EmbeddedServer embedded;
    private final Login owner;
    private final HikariDataSource serving;

    private Database(@Nullable EmbeddedServer embedded, Login owner, Login serving, int connections) {
        this.embedded = embedded;
        this.owner = owner;
        try {
            migrate(owner, serving.username());
            this.serving = pool(serving, connections);
            ServingRole.check(this.serving);
        } catch (RuntimeException e) {
            if (embedded != null) {
                embedded.close();
            }
            throw e;
        }
    }

    /// @param environment the settings; without `SPRING_DATASOURCE_URL` the home's own server is started
    /// or joined
    /// @param connections at most this many at once
    /// @throws IllegalStateException with a sentence for the operator if it cannot be started or must not
    /// be used
    public static Database open(Home home, Map<String, String> environment, int connections) {
        if (environment.containsKey("SPRING_DATASOURCE_URL")) {
            var serving = login(environment, "SPRING_DATASOURCE_", "serves");
            return new Database(null, login(environment, "TREDE_DB_OWNER_", "migrates"), serving, connections);
        }
        var server = EmbeddedServer.of(home);
        String url = server.url(EmbeddedServer.DATABASE);
        return new Database(
                server,
                new Login(url, EmbeddedServer.OWNER, server.secret()),
                new Login(url, EmbeddedServer.SERVING, server.secret()),
                connections);
    }

    /// Connections as the role that serves.
    public DataSource serving() {
        return serving;
    }

    /// One connection as the owner, for migrations, maintenance and tests; the caller closes it.
    public java.sql.Connection asOwner() throws java.sql.SQLException {
        return java.sql.DriverManager.getConnection(owner.url(), owner.username(), owner.password());
    }

    @Override
    public void close() {
        serving.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    private static void migrate(Login owner, String servingRole) {
        Flyway.configure()
                .dataSource(owner.url(), owner.username(), owner.password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("serving", "\"" + servingRole.replace("\"", "\"\"") + "\""))
                .defaultSchema("flyway")
                .createSchemas(true)
                .load()
                .migrate();
    }

    private static HikariDataSource pool(Login login, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.setAutoCommit(false);
        config.setPoolName("trede");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "trede");
        // the database keeps each statement from its first use on: parsing one anew costs more than many of them take
        config.addDataSourceProperty("prepareThreshold", "1");
        return new HikariDataSource(config);
    }

    private static Login login(Map<String, String> environment, String prefix, String role) {
        return new Login(
                setting(environment, prefix + "URL", role),
                setting(environment, prefix + "USERNAME", role),
                setting(environment, prefix + "PASSWORD", role));
    }

    private static String setting(Map<String, String> environment, String name, String role) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "with a PostgreSQL of your own, " + name + " is needed too: the login that " + role);
        }
        return value;
    }
}
