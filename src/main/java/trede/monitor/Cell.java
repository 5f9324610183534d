package trede.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.monitor.census.Census;
import trede.monitor.census.Fact;
import trede.monitor.census.People;
import trede.web.Words;

/// One figure of a report. It is a set of people, and the number is its size.
///
/// @param label key of its name; with `.what` behind it, of the line that says what it counts
/// @param details the numbers in those sentences
/// @param people who counts: for a rate the numerator, for a change those of now
/// @param denominator of whom: for a change those of the reference; null for a plain cell
public record Cell(
        String id,
        CellKind kind,
        String label,
        List<Object> details,
        People people,
        @Nullable People denominator,
        Evidence evidence) {

    /// How many; for a change how many more, negative if fewer.
    public int count() {
        return kind == CellKind.CHANGE ? people.count() - of().count() : people.count();
    }

    /// 0 to 100 with one decimal, half up; signed and half away from zero for a change; null of nobody,
    /// and for a plain
    /// cell.
    public @Nullable BigDecimal percent() {
        return kind == CellKind.PLAIN ? null : percent(count(), of().count());
    }

    /// How much of another cell it is, as [#percent] is written; null of nobody.
    public @Nullable BigDecimal shareOf(Cell whole) {
        return percent(count(), whole.count());
    }

    static @Nullable BigDecimal percent(int numerator, int denominator) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(100L * numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /// Whether its people can be shown; a change is nobody's.
    public boolean hasMembers() {
        return kind != CellKind.CHANGE;
    }

    /// The facts that put somebody in this cell.
    public List<Fact> facts(Census census, int person) {
        return evidence.list(census, person);
    }

    public String label(Words words) {
        return words.say(label, details.toArray());
    }

    /// In one line what it counts.
    public String what(Words words) {
        return words.say(label + ".what", details.toArray());
    }

    private People of() {
        return denominator == null ? people : denominator;
    }
}
