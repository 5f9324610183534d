package trede;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import trede.web.uploads.Clamd;

/// Each run of the tests begins with an empty home; a server that a killed run left behind is
/// stopped first.
class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static boolean fresh;

    @Override
    public synchronized void initialize(ConfigurableApplicationContext context) {
        if (fresh) {
            return;
        }
        fresh = true;
        TestPropertyValues.of("trede.scanner=" + new Clamd().address()).applyTo(context);
        Path home = Path.of(System.getenv("TREDE_HOME"));
        try {
            Path pid = home.resolve("data/postmaster.pid");
            if (Files.exists(pid)) {
                ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pid).getFirst().strip()))
                        .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                        .ifPresent(ProcessHandle::destroyForcibly);
            }
            for (String folder : new String[] {"data", "run", "log", "rejected", "reports", "uploads"}) {
                FileSystemUtils.deleteRecursively(home.resolve(folder));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
