package trede.benefits.calculation.rules;

import static trede.benefits.calculation.sheet.Line.Sign.NOTE;
import static trede.benefits.calculation.sheet.Line.Sign.PLUS;
import static trede.benefits.calculation.sheet.Line.Sign.UNKNOWN;
import static trede.benefits.calculation.sheet.Line.euro;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.benefits.calculation.sheet.Situation;
import trede.law.Choice;
import trede.law.Law;

/// What those who live in have together above their own amounts: the amount of category 1 for
/// each.
final class Shared {

    private static final int WHOLE = 100;

    private long ofPartner;
    private long ofOthers;
    private int partners;
    private int others;
    private @Nullable Choice choice;

    void partner(long income, Choice rule) {
        ofPartner += income;
        partners++;
        choice = choice == null ? rule : choice;
    }

    void other(long income, Choice rule) {
        ofOthers += income;
        others++;
        choice = rule;
    }

    List<Line> lines(Situation situation, Law law, Rounding rounding) {
        if (choice == null) {
            return List.of();
        }
        var amount = law.amount("benefits.living_wage.1", situation.day());
        var lines = new ArrayList<Line>();
        int percent = percent(situation, lines, choice);
        long above = above(amount.cents(), percent, rounding);
        int applicants = situation.standing().applicants();
        if (applicants > 1) {
            lines.add(Line.of(NOTE, "cohabitant.divided", above, Basis.of(choice), "" + applicants));
        }
        long sum = ofPartner + (percent == 0 ? 0 : ofOthers);
        int people = partners + (percent == 0 ? 0 : others);
        lines.add(Line.of(
                PLUS,
                "cohabitant.above",
                rounding.divide(above, applicants),
                Basis.of(choice),
                euro(sum),
                "" + people,
                euro(amount.cents() * people)));
        return lines;
    }

    /// What of the partner counts wholly; what of the others, as the centre weighed it.
    private long above(long amount, int percent, Rounding rounding) {
        long partner = Math.max(0, ofPartner - amount * partners);
        if (others == 0 || percent == 0) {
            return partner;
        }
        long all = Math.max(0, ofPartner + ofOthers - amount * (partners + others));
        return percent == WHOLE ? all : partner + rounding.divide(Math.max(0, all - partner) * percent, WHOLE);
    }

    private int percent(Situation situation, List<Line> lines, Choice rule) {
        var weighing = situation.weighing();
        if (weighing == null || others == 0 || weighing.percent() == WHOLE) {
            return WHOLE;
        }
        if (rule.is("must") && weighing.reason().isBlank()) {
            lines.add(Line.of(UNKNOWN, "cohabitant.reason", 0, Basis.of(rule)));
            return WHOLE;
        }
        lines.add(Line.of(NOTE, "cohabitant.weighed", 0, Basis.of(rule), "" + weighing.percent(), weighing.reason()));
        return weighing.percent();
    }
}
