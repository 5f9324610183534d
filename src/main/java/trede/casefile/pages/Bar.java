package trede.casefile.pages;

import trede.casefile.TimelineFact;

/// One fact on the timeline.
///
/// @param x where it begins, width how long it is: percent of the whole
/// @param y of its upper edge, in pixels
/// @param side where the words stand: on the bar, behind it, or before it
/// @param textX where the words begin (or end, before the bar)
public record Bar(
        TimelineFact fact, String label, String x, String width, int y, Side side, String textX, boolean runsOn) {

    public enum Side {
        ON,
        BEHIND,
        BEFORE
    }

    /// The height of the middle, for marks.
    public int middle() {
        return y + 9;
    }
}
