package trede.monitor;

import java.util.stream.IntStream;
import trede.monitor.census.Census;
import trede.monitor.census.People;

/// How a figure changed between two moments of knowing: late and corrected facts take people in and out
/// of it.
///
/// @param joined counted now and not then, by their places in the later census
/// @param gone counted then and no longer, by their places in the earlier one
public record Revision(People joined, People gone) {

    /// @param then as known at an earlier instant
    /// @param now the same measure and period as known later
    public static Revision of(Report then, Report now, String cell) {
        var before = then.cell(cell).people();
        var after = now.cell(cell).people();
        return new Revision(
                missing(now.census(), after, then.census(), before),
                missing(then.census(), before, now.census(), after));
    }

    /// Signed: how many more are counted now.
    public int difference() {
        return joined.count() - gone.count();
    }

    private static People missing(Census of, People people, Census from, People others) {
        var missing = IntStream.of(people.places())
                .filter(place -> !others.contains(from.placeOf(of.number(place))))
                .toArray();
        return People.of(of.size(), missing);
    }
}
