package trede.benefits.calculation.rules;

import static trede.benefits.calculation.sheet.Line.Sign.MINUS;
import static trede.benefits.calculation.sheet.Line.Sign.NOTE;
import static trede.benefits.calculation.sheet.Line.euro;

import java.util.Optional;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.benefits.calculation.sheet.Situation;
import trede.law.Law;

/// Once, at the end, and only if there is less than the amount of the category: article 22 §2.
final class GeneralExemption {

    private GeneralExemption() {}

    /// @param resources cents a year
    /// @param amount of the category, cents a year
    static Optional<Line> of(long resources, long amount, Situation situation, Law law) {
        if (resources == 0) {
            return Optional.empty();
        }
        var exemption = law.amount("benefits.exemption." + situation.standing().category(), situation.day());
        return Optional.of(
                resources < amount
                        ? Line.of(
                                MINUS,
                                "general",
                                Math.min(exemption.cents(), resources),
                                Basis.of(exemption),
                                euro(exemption.cents()))
                        : Line.of(NOTE, "no_general", 0, Basis.of(exemption)));
    }
}
