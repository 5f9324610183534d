package trede.benefits.calculation.rules;

import static trede.benefits.calculation.sheet.Line.Sign.NOTE;
import static trede.benefits.calculation.sheet.Line.Sign.PLUS;
import static trede.benefits.calculation.sheet.Line.euro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.law.Amount;
import trede.law.Law;

/// What savings are taken to yield: nothing at first, then a percentage, then a higher one.
/// Article 27.
final class CapitalRule {

    private static final long PERCENT = 10_000;

    private CapitalRule() {}

    /// @param capital all of it together, in cents
    static List<Line> of(long capital, LocalDate day, Law law, Rounding rounding) {
        if (capital == 0) {
            return List.of();
        }
        var free = law.amount("benefits.capital.free", day);
        var middle = law.amount("benefits.capital.middle", day);
        if (capital <= free.cents()) {
            return List.of(Line.of(NOTE, "capital.free", 0, Basis.of(free), euro(capital), euro(free.cents())));
        }
        var lines = new ArrayList<Line>();
        long low = Math.min(capital, middle.cents()) - free.cents();
        lines.add(bracket(low, free, law.amount("benefits.capital.percent_middle", day), rounding));
        if (capital > middle.cents()) {
            long high = capital - middle.cents();
            lines.add(bracket(high, middle, law.amount("benefits.capital.percent_high", day), rounding));
        }
        return lines;
    }

    private static Line bracket(long part, Amount above, Amount percent, Rounding rounding) {
        return Line.of(
                PLUS,
                "capital.bracket",
                rounding.divide(part * percent.cents(), PERCENT),
                Basis.of(percent),
                euro(part),
                euro(above.cents()),
                percent.amount().stripTrailingZeros().toPlainString());
    }
}
