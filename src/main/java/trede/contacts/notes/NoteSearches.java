package trede.contacts.notes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.following.Viewings;
import trede.time.Brussels;
import trede.web.Right;
import trede.web.Visitors;

/// Finds notes by their words, in files that the visitor may see. Words are compared without
/// accents and by their stem, and a word may be typed by half.
@Component
public class NoteSearches {

    private static final int MOST_WORDS = 6;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final NoteSearchQueries queries;
    private final Viewings viewings;
    private final Looks looks;
    private final Clock clock;

    NoteSearches(NoteSearchQueries queries, Viewings viewings, Looks looks, Clock clock) {
        this.queries = queries;
        this.viewings = viewings;
        this.looks = looks;
        this.clock = clock;
    }

    /// Whose files are looked through.
    public enum Whose {
        MINE,
        TEAM,
        ALL;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Whose of(String code) {
            return java.util.stream.Stream.of(values())
                    .filter(whose -> whose.code().equals(code))
                    .filter(whose -> whose != ALL || Visitors.get().may(Right.SEE_ALL_PEOPLE))
                    .findFirst()
                    .orElse(MINE);
        }
    }

    /// The newest first. Who was shown is logged, what was typed is not.
    @Transactional
    public List<NoteFound> search(String typed, Whose whose, int limit) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var wanted = new NoteSearchQueries.Wanted(
                words,
                whose,
                me(),
                LocalDate.now(clock.withZone(Brussels.ZONE)),
                Visitors.get().may(Right.SEE_SENSITIVE),
                limit);
        var found = queries.search(wanted);
        var people = found.stream().map(NoteFound::person).collect(Collectors.toSet());
        var hidden = viewings.listHidden(people);
        var shown =
                found.stream().filter(each -> !hidden.contains(each.person())).toList();
        if (!shown.isEmpty()) {
            looks.log(
                    "notes-search",
                    Map.of("whose", whose.code()),
                    shown.stream().map(NoteFound::person).distinct().toList());
        }
        return shown;
    }

    static List<String> words(String typed) {
        return NO_LETTER
                .splitAsStream(typed.strip())
                .filter(word -> word.length() >= 2)
                .map(word -> word.substring(0, Math.min(60, word.length())))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static UUID me() {
        return Visitors.get().account().orElse(new UUID(0, 0));
    }
}
