package trede.home;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs, unpacked once from their jar into the home.
final class Binaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String VERSION = "18.6.0";

    private Binaries() {}

    /// The folder with `bin`, `lib` and `share`. Unpacked beside its place and moved there whole, so that
    /// it is never
    /// half there.
    static Path unpacked(Home home) throws IOException {
        Path place = home.folder("postgres").resolve(VERSION);
        if (Files.isDirectory(place)) {
            return place;
        }
        Path half = Files.createTempDirectory(home.folder("postgres"), "unpacking");
        try (InputStream jar = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (jar == null) {
                throw new IOException("there is no embedded PostgreSQL for this kind of machine; "
                        + "name one of your own with SPRING_DATASOURCE_URL and TREDE_DB_OWNER_URL");
            }
            unpack(new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(jar, 1 << 16))), half);
        }
        Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        return place;
    }

    private static void unpack(TarArchiveInputStream archive, Path into) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path file = into.resolve(entry.getName()).normalize();
            if (!file.startsWith(into)) {
                throw new IOException("the archive climbs out of its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(file.getParent());
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(archive, file, StandardCopyOption.REPLACE_EXISTING);
                if ((entry.getMode() & 0100) != 0) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }
}
