package trede.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import trede.home.Home;

/// Where imports write: reports, rejected rows, uploads. Only the owner of the home can read it, and it
/// does not stay
/// for ever.
@Component
class ImportPlaces {

    private final Home home;
    private final Clock clock;
    private final ImportSettings settings;

    ImportPlaces(Home home, Clock clock, ImportSettings settings) {
        this.home = home;
        this.clock = clock;
        this.settings = settings;
    }

    Path spool() {
        return home.folder("spool");
    }

    Path uploads() {
        return home.folder("uploads");
    }

    Path report(long id) {
        return home.folder("reports").resolve("import-" + id + ".txt");
    }

    Path rejected(long id) {
        return home.folder("rejected").resolve(Long.toString(id));
    }

    /// Rejected rows before it is sure that the rest went in.
    Path rejectedSoFar(long id) {
        return home.folder("rejected").resolve(id + ".part");
    }

    static void makeFolder(Path folder) throws IOException {
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /// A new file that only its owner can read.
    static OutputStream write(Path file) throws IOException {
        return Channels.newOutputStream(Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
    }

    /// Removes what has been kept long enough.
    void clearExpired() {
        Instant kept = clock.instant().minus(Duration.ofDays(settings.keptDays()));
        Instant unfinished = clock.instant().minus(Duration.ofDays(1));
        clear(home.folder("reports"), kept);
        clear(home.folder("rejected"), kept);
        clear(home.folder("uploads"), unfinished);
        clear(home.folder("spool"), unfinished);
    }

    private static void clear(Path folder, Instant before) {
        try (var paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(before)) {
                    FileSystemUtils.deleteRecursively(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
