package trede.casefile.identities;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trede.casefile.Municipalities;
import trede.web.Words;

/// What countries, languages and municipalities are called in our four languages, and their codes.
final class Called {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Map<String, String> COUNTRIES = new HashMap<>();
    private static final Map<String, String> LANGUAGES = new HashMap<>();
    private static final Map<String, String> MUNICIPALITIES = new HashMap<>();

    static {
        for (var speech : Words.LANGUAGES) {
            for (String code : countries()) {
                COUNTRIES.putIfAbsent(plain(Locale.of("", code).getDisplayCountry(speech)), code);
            }
            for (String code : ULocale.getISOLanguages()) {
                LANGUAGES.putIfAbsent(plain(Locale.of(code).getDisplayLanguage(speech)), code);
            }
            for (String nis : Municipalities.list()) {
                MUNICIPALITIES.putIfAbsent(plain(Municipalities.name(nis, speech)), nis);
            }
        }
        countries().forEach(code -> COUNTRIES.put(plain(code), code));
        Arrays.stream(ULocale.getISOLanguages()).forEach(code -> LANGUAGES.put(code, code));
        Municipalities.list().forEach(nis -> MUNICIPALITIES.put(nis, nis));
        readOthers();
    }

    private Called() {}

    // `casefile/called.txt`
    private static void readOthers() {
        Map<String, String> names = COUNTRIES;
        for (String line : others()) {
            if (line.equals("[languages]")) {
                names = LANGUAGES;
            } else if (!line.startsWith("[") && !line.startsWith("#")) {
                String code = line.substring(0, line.indexOf(':'));
                names.putIfAbsent(plain(code), code);
                for (String name : line.substring(code.length() + 1).split(",")) {
                    names.putIfAbsent(plain(name), code);
                }
            }
        }
    }

    private static List<String> others() {
        try (var in = Called.class.getResourceAsStream("/casefile/called.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Kosovo has no code of its own in the standard; it has people.
    private static List<String> countries() {
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .toList();
    }

    static Optional<String> country(String typed) {
        return Optional.ofNullable(COUNTRIES.get(plain(typed)));
    }

    static Optional<String> language(String typed) {
        return Optional.ofNullable(LANGUAGES.get(plain(typed)));
    }

    static Optional<String> municipality(String typed) {
        return Optional.ofNullable(MUNICIPALITIES.get(plain(typed)));
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
