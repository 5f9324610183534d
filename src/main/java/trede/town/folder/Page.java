package trede.town.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One file in the making. It is open only while it is written to, since a long history has thousands of
/// files.
final class Page {

    private static final int FULL = 8_000;

    private final Path file;
    private final String header;
    private final StringBuilder lines = new StringBuilder();
    private boolean begun;

    Page(Path file, String header) {
        this.file = file;
        this.header = header;
    }

    /// Where the next line goes; call [#endLine] after it.
    StringBuilder line() {
        return lines;
    }

    void endLine() {
        lines.append("\r\n");
        if (lines.length() > FULL) {
            flush();
        }
    }

    /// Writes what is kept. A file without lines is not written at all.
    void flush() {
        if (lines.isEmpty()) {
            return;
        }
        try {
            if (!begun) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, header + "\r\n");
                begun = true;
            }
            Files.write(file, lines.toString().getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
            lines.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
