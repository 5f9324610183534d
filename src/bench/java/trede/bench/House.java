package trede.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import trede.Trede;
import trede.access.Centres;
import trede.access.Operator;
import trede.home.Database;
import trede.home.Home;
import trede.web.Visitor;
import trede.web.Visitors;

/// The application without pages, in this very process, on one of the homes.
final class House implements AutoCloseable {

    private final Path root;
    private final ConfigurableApplicationContext context;

    private House(Path root, ConfigurableApplicationContext context) {
        this.root = root;
        this.context = context;
    }

    static House open(Path root) {
        var context = new SpringApplicationBuilder(Trede.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("trede.demonstration=false", "spring.main.allow-bean-definition-overriding=true")
                // the home of the settings gives way to this one
                .initializers(fresh ->
                        ((GenericApplicationContext) fresh).registerBean("home", Home.class, () -> Home.at(root)))
                .run();
        return new House(root, context);
    }

    <T> T get(Class<T> kind) {
        return context.getBean(kind);
    }

    Path root() {
        return root;
    }

    /// A folder for what is needed only while measuring.
    Path scratch() throws java.io.IOException {
        return Files.createDirectories(root.resolve("scratch"));
    }

    /// Does a piece of work as the operator of a centre.
    <R, X extends Throwable> R as(Sample sample, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return Visitors.as(operator(sample.code()), work);
    }

    Visitor operator(String centre) {
        return new Operator(get(Centres.class).get(centre), Locale.ENGLISH);
    }

    /// One connection of the owner, past the row policies; the caller closes it.
    Connection asOwner() throws SQLException {
        return get(Database.class).asOwner();
    }

    void ownerDoes(String... statements) throws SQLException {
        try (var owner = asOwner();
                var statement = owner.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
