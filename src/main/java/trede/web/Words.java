package trede.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The sentences of one language, with plurals (ICU message format), from
/// `messages/<module>_<language>.properties`.
/// Numbers and dates take the Belgian form of the language.
public final class Words {

    /// The languages of the house; the first is the one to fall back on.
    public static final List<Locale> LANGUAGES =
            List.of(Locale.of("nl"), Locale.of("fr"), Locale.of("de"), Locale.of("en"));

    private static final List<String> ROOMS =
            List.of("web", "access", "law", "post", "casefile", "contacts", "benefits", "exchange", "monitor", "town");
    private static final Map<String, Words> ALL = new ConcurrentHashMap<>();

    private final Locale language;
    private final ULocale place;
    private final Map<String, String> sentences;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Locale language) {
        this.language = language;
        this.place = new ULocale(language.getLanguage(), "BE");
        this.sentences = read(language);
    }

    /// A language of the house.
    ///
    /// @param code `nl`
    public static Optional<Locale> findLanguage(@Nullable String code) {
        return LANGUAGES.stream()
                .filter(each -> each.getLanguage().equals(code))
                .findFirst();
    }

    /// The sentences of a language; Dutch for a language we do not have.
    public static Words of(Locale language) {
        return ALL.computeIfAbsent(
                findLanguage(language.getLanguage())
                        .orElse(LANGUAGES.getFirst())
                        .getLanguage(),
                code -> new Words(Locale.of(code)));
    }

    public Locale language() {
        return language;
    }

    /// The language as it is written in Belgium, for numbers.
    ULocale place() {
        return place;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /// What whichever room has it says under `<room>.<rest>`; the lowest room first.
    public Optional<String> find(String rest) {
        return ROOMS.stream()
                .map(room -> room + "." + rest)
                .filter(this::has)
                .findFirst()
                .map(this::say);
    }

    /// Every key with its sentence, in order of the key.
    public Map<String, String> all() {
        return sentences;
    }

    /// @throws MissingResourceException if there is no such sentence: a mistake in the program
    public String say(String key, @Nullable Object... details) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new MissingResourceException("no sentence " + key + " in " + language, "messages", key);
        }
        if (details.length == 0 && sentence.indexOf('{') < 0 && sentence.indexOf('\'') < 0) {
            return sentence;
        }
        var format = formats.computeIfAbsent(key, k -> new MessageFormat(sentence, place));
        synchronized (format) {
            return format.format(details);
        }
    }

    public String say(Refusal refusal) {
        return say(refusal.key(), refusal.details());
    }

    private static Map<String, String> read(Locale language) {
        var read = new HashMap<String, String>();
        for (String room : ROOMS) {
            String file = "/messages/" + room + "_" + language.getLanguage() + ".properties";
            try (var stream = Words.class.getResourceAsStream(file)) {
                if (stream != null) {
                    var sentences = new Properties();
                    sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                    sentences.forEach((key, sentence) -> read.put((String) key, (String) sentence));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(read)));
    }
}
