package trede.benefits.calculation.rules;

import static trede.benefits.calculation.sheet.Line.Sign.MINUS;
import static trede.benefits.calculation.sheet.Line.Sign.PLUS;
import static trede.benefits.calculation.sheet.Line.euro;

import java.util.ArrayList;
import java.util.List;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.benefits.calculation.sheet.Property;
import trede.benefits.calculation.sheet.Situation;
import trede.law.Amount;
import trede.law.Law;

/// What a house or land is taken to yield: its cadastral income above a free part, several
/// times; or its rent. Articles 25, 26.
final class PropertyRule {

    /// Parts of a cent, so that thirds add up.
    private static final long FINE = 1_000;

    private static final long PERCENT = 10_000;

    private final Situation situation;
    private final Law law;
    private final Rounding rounding;
    private final Law.Value factor;
    private final List<Line> lines = new ArrayList<>();

    private PropertyRule(Situation situation, Law law, Rounding rounding) {
        this.situation = situation;
        this.law = law;
        this.rounding = rounding;
        this.factor = law.value("benefits.property.factor", situation.day());
    }

    static List<Line> of(Situation situation, Law law, Rounding rounding) {
        if (situation.properties().isEmpty()) {
            return List.of();
        }
        return new PropertyRule(situation, law, rounding).lines();
    }

    private List<Line> lines() {
        long child = law.amount("benefits.property.per_child", situation.day()).cents();
        whole(true, law.amount("benefits.property.built", situation.day()), child);
        whole(false, law.amount("benefits.property.unbuilt", situation.day()), 0);
        mortgage();
        return lines;
    }

    /// All that is built, or all that is not, as a whole: what is let comes last, with what is
    /// left of the free part.
    private void whole(boolean built, Amount free, long perChild) {
        long left = (free.cents() + perChild * situation.standing().children()) * FINE;
        long own = 0;
        for (var property : situation.properties()) {
            own += property.built() == built && property.rent() == 0 ? owned(property) : 0;
        }
        String kind = built ? "built" : "unbuilt";
        if (own > 0) {
            lines.add(Line.of(
                    PLUS,
                    "property." + kind,
                    yielded(own, left),
                    Basis.of(free),
                    euro(own / FINE),
                    euro(left / FINE),
                    "" + factor.number()));
        }
        left = Math.max(0, left - own);
        for (var property : situation.properties()) {
            if (property.built() == built && property.rent() > 0) {
                let(property, left, free);
                left = Math.max(0, left - owned(property));
            }
        }
    }

    private void let(Property property, long left, Amount free) {
        long yields = yielded(owned(property), left);
        boolean rent = property.rent() > yields;
        lines.add(Line.of(
                PLUS,
                rent ? "property.rent" : "property.below_cadastral",
                Math.max(property.rent(), yields),
                Basis.of(free),
                euro(property.rent()),
                euro(yields)));
    }

    private void mortgage() {
        long interest =
                situation.properties().stream().mapToLong(Property::interest).sum();
        if (interest > 0) {
            var most = law.amount("benefits.property.mortgage", situation.day());
            long cap = rounding.divide(Income.counted(lines) * most.cents(), PERCENT);
            lines.add(Line.of(
                    MINUS,
                    "property.mortgage",
                    Math.min(interest, cap),
                    Basis.of(most),
                    euro(interest),
                    most.amount().stripTrailingZeros().toPlainString()));
        }
    }

    private long yielded(long owned, long free) {
        return rounding.divide(factor.number() * Math.max(0, owned - free), FINE);
    }

    private static long owned(Property property) {
        var part = property.part();
        return Rounding.HALF_UP.divide(property.cadastral() * FINE * part.numerator(), part.denominator());
    }
}
