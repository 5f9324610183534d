package trede.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database of a home: who starts it, who may enter, and that it forgets nothing when it is killed.
class DatabaseTest {

    private static final String ADD =
            "insert into access.centre (code, name, municipality) values (?, 'OCMW', '11016')";

    @TempDir
    Path folder;

    @Test
    void forgetsNothingWhenTheServerIsKilledAndStartsAgainOverItsLockFile() throws Exception {
        var home = home();
        try (var database = Database.open(home, Map.of(), 2)) {
            add(database, "before-the-crash");
            kill(home);
        }
        assertThat(home.root().resolve("data/postmaster.pid")).exists();
        try (var again = Database.open(home, Map.of(), 2)) {
            assertThat(codes(again)).contains("before-the-crash");
            assertThat(setting(again, "fsync")).isEqualTo("on");
            assertThat(setting(again, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void joinsTheServerThatAKilledApplicationLeftAndStopsItOnlyWhenAlone() throws Exception {
        var home = home();
        // another program of the same home, killed without a chance to say goodbye
        var application = serve(home, folder.resolve("killed.log"));
        awaitLine(folder.resolve("killed.log"), "Started Trede", application);
        String pid = pid(home);
        application.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(Long.parseLong(pid))).isPresent();
        try (var database = Database.open(home, Map.of(), 2)) {
            assertThat(pid(home)).as("the same server, joined").isEqualTo(pid);
            add(database, "after-the-kill");
        }
        assertThat(home.root().resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void isStoppedAgainWhenTheProgramForWhichItWasOpenedAheadCannotBegin() throws Exception {
        var home = home();
        try (var _ = Database.open(home, Map.of(), 2)) {
            // made once, so that it is quick to open
        }
        Path log = folder.resolve("failed.log");
        var application = serve(home, log, "--trede.session.idle=never");
        assertThat(application.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(application.exitValue()).isNotZero();
        assertThat(Files.readString(log)).contains("never");
        assertThat(home.root().resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        var home = home();
        try (var _ = Database.open(home, Map.of(), 2)) {
            String url = "jdbc:postgresql://127.0.0.1:"
                    + Files.readString(home.folder("run").resolve("port")) + "/trede";
            for (String role : new String[] {"trede_administrator", "trede_owner", "trede_serving"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, "guess"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder("run"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void refusesToServeAsTheOwnerOfTheTables() throws Exception {
        var home = home();
        try (var _ = Database.open(home, Map.of(), 2)) {
            String url = "jdbc:postgresql://127.0.0.1:"
                    + Files.readString(home.folder("run").resolve("port")) + "/trede";
            String password = Files.readString(home.folder("run").resolve("password"));
            var asOwner = Map.of(
                    "SPRING_DATASOURCE_URL", url,
                    "SPRING_DATASOURCE_USERNAME", "trede_owner",
                    "SPRING_DATASOURCE_PASSWORD", password,
                    "TREDE_DB_OWNER_URL", url,
                    "TREDE_DB_OWNER_USERNAME", "trede_owner",
                    "TREDE_DB_OWNER_PASSWORD", password);
            assertThatThrownBy(() -> Database.open(home, asOwner, 2))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("trede_owner owns");
        }
    }

    private static Process serve(Home home, Path log, String... settings) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "trede.Trede",
                "serve",
                "--server.port=0",
                "--trede.demonstration=false"));
        command.addAll(List.of(settings));
        var program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        program.environment().put("TREDE_HOME", home.root().toString());
        return program.start();
    }

    private Home home() {
        // unpacked once for all tests of this class
        var home = Home.at(folder.resolve("home"));
        Path shared = Path.of(System.getenv("TREDE_HOME"), "postgres").toAbsolutePath();
        if (Files.isDirectory(shared)) {
            try {
                Files.createSymbolicLink(home.root().resolve("postgres"), shared);
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return home;
    }

    private static void kill(Home home) throws Exception {
        var server = ProcessHandle.of(Long.parseLong(pid(home))).orElseThrow();
        var others = server.children().toList();
        server.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        while (server.isAlive()) {
            Thread.sleep(20);
        }
    }

    private static String pid(Home home) throws Exception {
        return Files.readAllLines(home.root().resolve("data/postmaster.pid"))
                .getFirst()
                .strip();
    }

    private static void add(Database database, String code) throws SQLException {
        try (var connection = database.serving().getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, code);
            statement.executeUpdate();
            connection.commit();
        }
    }

    private static java.util.List<String> codes(Database database) {
        return JdbcClient.create(database.serving())
                .sql("select code from access.centre")
                .query(String.class)
                .list();
    }

    private static String setting(Database database, String name) {
        return JdbcClient.create(database.serving())
                .sql("show " + name)
                .query(String.class)
                .single();
    }

    private static void awaitLine(Path log, String line, Process process) throws Exception {
        for (int i = 0; i < 1200; i++) {
            if (Files.exists(log) && Files.readString(log).contains(line)) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the application did not start: " + Files.readString(log));
    }
}
