package trede.casefile.finding;

import java.util.List;

/// A word of a name that was typed, in one of the ways to cut the name up.
///
/// @param way the others of the same way stand beside it
/// @param sounds none if it has no sound we know
/// @param begun so many names begin so, counted up to a limit
/// @param alike so many names sound so, counted up to a limit
record NameWord(int way, String word, List<String> sounds, int begun, int alike) {

    boolean known() {
        return begun + alike > 0;
    }
}
