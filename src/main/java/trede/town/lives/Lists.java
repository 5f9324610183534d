package trede.town.lives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The lists that a town is invented from: lines of cells between bars, in the resources of this room.
public final class Lists {

    private Lists() {}

    /// @param file in the folder `town` of the resources
    public static List<List<String>> read(String file) {
        try (var stream = Lists.class.getResourceAsStream("/town/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no list /town/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, "\\|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> cells(String line, String between) {
        return Arrays.stream(line.split(between, -1)).map(String::strip).toList();
    }
}
