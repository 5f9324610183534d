package trede.casefile.finding;

import java.util.List;

/// A word of a name, or of an address, that was typed, in one of the ways to cut it up.
///
/// @param way the others of the same way stand beside it; below nought a word of an address
/// @param sounds none if it has no sound we know
/// @param begun so many begin so, counted up to a limit
/// @param alike so many sound so and are spelled otherwise, counted up to a limit
record NameWord(int way, String word, List<String> sounds, int begun, int alike) {

    private static final int WITHOUT_ARTICLE = 100;

    boolean known() {
        return begun + alike > 0;
    }

    /// Whether an article was left out.
    boolean bare() {
        return way >= WITHOUT_ARTICLE;
    }
}
