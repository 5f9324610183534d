package trede.casefile.sensitive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/// Which words of a text tell of illness, addiction, psychiatry, medication, justice or violence.
/// The words stand in `casefile/sensitive_<language>.txt`; accents and capitals make no
/// difference.
public final class SensitiveWords {

    /// @param kind of what it tells: `health`, `justice` …
    public record Hit(int start, int end, String word, String kind) {}

    // What a word may end in without becoming another.
    private static final Map<String, String> ENDINGS = Map.of(
            "nl", "e|en|s|er|ers|ste|je|jes", "fr", "e|s|es|x", "de", "e|en|n|er|ern|es|s|em", "en", "s|es|d|ed|ing");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Map<String, List<Entry>> LISTS = new ConcurrentHashMap<>();

    private SensitiveWords() {}

    /// One line of a list: the beginning of a word (`depressi*`), some of it (`*verslav*`), the
    /// word with its endings, or several words in a row.
    private record Entry(List<Pattern> words, String kind) {

        boolean fits(List<Found> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).matcher(text.get(at + i).folded).matches()) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Found(int start, int end, String folded) {}

    /// @param language of the writer: the other languages of the country count too, English only
    /// where it is written
    public static List<Hit> find(String text, String language) {
        var words = words(text);
        var entries = entries(language);
        var hits = new ArrayList<Hit>();
        for (int at = 0; at < words.size(); at++) {
            for (var entry : entries) {
                if (entry.fits(words, at)) {
                    int start = words.get(at).start;
                    int end = words.get(at + entry.words.size() - 1).end;
                    hits.add(new Hit(start, end, text.substring(start, end), entry.kind));
                    at += entry.words.size() - 1;
                    break;
                }
            }
        }
        return hits;
    }

    /// Whether there is any such word.
    public static boolean tells(String text, String language) {
        return !find(text, language).isEmpty();
    }

    private static List<Found> words(String text) {
        var found = new ArrayList<Found>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            found.add(new Found(matcher.start(), matcher.end(), folded(matcher.group())));
        }
        return found;
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<Entry> entries(String language) {
        return LISTS.computeIfAbsent(language, own -> {
            Set<String> languages = new LinkedHashSet<>(List.of(own, "nl", "fr", "de"));
            var all = new ArrayList<Entry>();
            languages.forEach(each -> all.addAll(read(each)));
            return List.copyOf(all);
        });
    }

    private static List<Entry> read(String language) {
        try {
            var entries = new ArrayList<Entry>();
            String kind = "";
            var file = new ClassPathResource("casefile/sensitive_" + language + ".txt");
            for (String line :
                    file.getContentAsString(StandardCharsets.UTF_8).lines().toList()) {
                String told = line.strip();
                if (told.startsWith("[")) {
                    kind = told.substring(1, told.length() - 1);
                } else if (!told.isEmpty() && !told.startsWith("#")) {
                    entries.add(entry(told, kind, language));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String told, String kind, String language) {
        var words = new ArrayList<Pattern>();
        for (String word : told.split(" ")) {
            boolean open = word.contains("*");
            String endings = open ? "" : "(?:" + ENDINGS.getOrDefault(language, "s") + ")?";
            words.add(Pattern.compile(folded(word).replace("*", ".*") + endings));
        }
        return new Entry(words, kind);
    }
}
