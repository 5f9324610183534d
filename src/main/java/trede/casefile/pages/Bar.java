package trede.casefile.pages;

import org.jspecify.annotations.Nullable;
import trede.casefile.TimelineFact;

/// One fact on the timeline.
///
/// @param x where it begins, width how long it is: percent of the whole
/// @param y of its upper edge, in pixels
/// @param side where the words stand: on the bar, behind it, or before it
/// @param textX where the words begin (or end, before the bar)
/// @param bundle what else happened about then; null for a fact on its own
public record Bar(
        TimelineFact fact,
        String label,
        String x,
        String width,
        int y,
        Side side,
        String textX,
        boolean runsOn,
        @Nullable Bundle bundle) {

    public enum Side {
        ON,
        BEHIND,
        BEFORE
    }

    /// Several marks too close to stand beside each other.
    ///
    /// @param words what they are, and how many of each
    /// @param into the stretch in which they stand apart; null where it could not be shorter
    public record Bundle(String words, @Nullable Window into) {}

    /// The height of the middle, for marks.
    public int middle() {
        return y + 9;
    }
}
