package trede.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// The one folder that holds whatever this installation writes. One home, one database; two homes never meet.
public final class Home {

    private final Path root;

    private Home(Path root) {
        this.root = root;
    }

    /// The home that `TREDE_HOME` names, else `.trede` in the working folder; made if it is not there.
    public static Home of(Map<String, String> environment) {
        String named = environment.getOrDefault("TREDE_HOME", "");
        return at(Path.of(named.isBlank() ? ".trede" : named));
    }

    public static Home at(Path root) {
        return new Home(ownFolder(root.toAbsolutePath().normalize()));
    }

    public Path root() {
        return root;
    }

    /// A folder inside the home that only its owner can read.
    public Path folder(String name) {
        return ownFolder(root.resolve(name));
    }

    private static Path ownFolder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
    }
}
