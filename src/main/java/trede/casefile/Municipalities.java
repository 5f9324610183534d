package trede.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// What a municipality is called, by its NIS code, also one that it bore before a merger.
public final class Municipalities {

    private static final Set<String> NOW = new TreeSet<>();
    private static final Map<String, Map<String, String>> NAMES = read();

    private Municipalities() {}

    /// Its name in this language; an unknown code as it is.
    public static String name(String nis, Locale language) {
        var names = NAMES.getOrDefault(nis, Map.of());
        return names.getOrDefault(language.getLanguage(), names.getOrDefault("nl", nis));
    }

    /// The codes that are in use now.
    public static Set<String> list() {
        return NOW;
    }

    private static Map<String, Map<String, String>> read() {
        var names = new HashMap<String, Map<String, String>>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Municipalities.class.getResourceAsStream("/casefile/municipalities.csv")),
                StandardCharsets.UTF_8))) {
            for (String line : lines.lines().skip(2).toList()) {
                String[] cells = line.split(",", -1);
                var called = Map.of("nl", cells[1], "fr", cells[2], "de", cells[3], "en", cells[1]);
                List.of(cells[4].split(" ")).forEach(before -> names.putIfAbsent(before, called));
                names.put(cells[0], called);
                NOW.add(cells[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
