package trede.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An exchange folder as a clerk sends it, with other rows in one of its files.
final class Zipped {

    private Zipped() {}

    static Path folder(Path folder, Path zip, String changed, String rows) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                out.putNextEntry(new ZipEntry(name));
                out.write(
                        name.equals(changed)
                                ? (Files.readAllLines(file).getFirst() + "\n" + rows).getBytes()
                                : Files.readAllBytes(file));
                out.closeEntry();
            }
        }
        return zip;
    }
}
