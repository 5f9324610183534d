package trede.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import trede.casefile.sensitive.Veil;
import trede.web.Right;
import trede.web.Visitors;

/// What tells of somebody's health or of justice: shown as hidden to who lacks the right to see it.
public final class Sensitive {

    /// What stands in its place.
    public static final Saying HIDDEN = Saying.of("casefile.sensitive");

    private static final List<String> BEGINNINGS = read();

    private Sensitive() {}

    /// Whether a fact's very kind tells it, and the visitor at work may not know.
    public static boolean tells(FactKind kind, FactCode code) {
        return kind == FactKind.EXIT && code == FactCode.INVALIDITY && hides();
    }

    /// Words of the source, or what stands in their place.
    public static Saying plain(String words) {
        return hides() && (tells(words) || Veil.tells(words)) ? HIDDEN : Saying.plain(words);
    }

    /// What somebody of ours wrote.
    ///
    /// @param marked whether its writer marked it as telling so; null where nobody was asked
    public static Saying plain(String words, @Nullable Boolean marked, boolean theirs) {
        return Veil.hides(words, marked, theirs) ? HIDDEN : Saying.plain(words);
    }

    /// Whether words tell of health or justice: any of them begins like one in `casefile/sensitive.txt`.
    static boolean tells(String words) {
        for (String word : folded(words).split("[^a-z]+")) {
            if (BEGINNINGS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hides() {
        return !Visitors.get().may(Right.SEE_SENSITIVE);
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> read() {
        try {
            return new ClassPathResource("casefile/sensitive.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
