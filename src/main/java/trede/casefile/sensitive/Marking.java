package trede.casefile.sensitive;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import trede.web.Problems;
import trede.web.Visitors;

/// The mark that a text tells of health or justice: its writer ticks it. Where words tell so the program
/// proposes it, once; who takes the tick away knows why.
///
/// @param ticked whether the writer ticked it
/// @param words those that were found
/// @param seen whether the writer saw the proposal for these words
public record Marking(boolean ticked, List<String> words, boolean seen) {

    /// Of a form that nobody filled in yet.
    public static final Marking NONE = new Marking(false, List.of(), true);

    private static final int MOST = 12;

    /// @param field what a field of the form holds; empty if nothing
    /// @param texts what was typed
    public static Marking of(UnaryOperator<String> field, String... texts) {
        String language =
                Visitors.find().map(each -> each.language().getLanguage()).orElse("nl");
        var words = SensitiveWords.find(String.join(" | ", texts), language).stream()
                .map(hit -> hit.word().toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .limit(MOST)
                .toList();
        var before = Stream.of(field.apply("pointed").split("\\|")).toList();
        return new Marking(!field.apply("sensitive").isEmpty(), words, before.containsAll(words));
    }

    /// As it was chosen without being asked: what nobody decided upon is kept apart.
    public boolean careful() {
        return ticked || !words.isEmpty() && !seen;
    }

    /// Words were found, and the writer did not say yet what they tell.
    public boolean open() {
        return !ticked && !words.isEmpty() && !seen;
    }

    /// Whether the text is kept apart; while that is open, a problem says which word was found.
    public boolean decided(Problems problems) {
        if (open()) {
            problems.add("sensitive", "casefile.sensitive.pointed", words.getFirst());
        }
        return ticked;
    }

    /// What the form remembers of the proposal.
    public String pointed() {
        return String.join("|", words);
    }
}
