package trede.home;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/// Opens the database beside the program's own beginning: the one waits for the disk while the other reads its classes.
public final class Ahead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Executor BESIDE =
            task -> Thread.ofPlatform().daemon().name("database").start(task);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        int connections = Opening.connections(context.getEnvironment());
        var opened = CompletableFuture.supplyAsync(
                () -> Database.open(Home.of(System.getenv()), System.getenv(), connections), BESIDE);
        context.getBeanFactory().registerSingleton("ahead", new Opened(opened));
        // what fails before anybody asked for the database leaves it to us
        context.addApplicationListener(new Closing(opened));
    }

    /// Closes it when the program could not begin.
    private record Closing(CompletableFuture<Database> database)
            implements ApplicationListener<ApplicationFailedEvent> {

        @Override
        public void onApplicationEvent(ApplicationFailedEvent failed) {
            database.thenAccept(Database::close);
        }
    }

    /// A database that is being opened.
    record Opened(CompletableFuture<Database> database) {

        /// @throws IllegalStateException as [Database#open] does
        Database await() {
            try {
                return database.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }
    }
}
