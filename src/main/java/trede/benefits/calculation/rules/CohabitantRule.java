package trede.benefits.calculation.rules;

import static trede.benefits.calculation.sheet.Line.Sign.EXEMPT;
import static trede.benefits.calculation.sheet.Line.Sign.MINUS;
import static trede.benefits.calculation.sheet.Line.Sign.NOTE;
import static trede.benefits.calculation.sheet.Line.Sign.PLUS;
import static trede.benefits.calculation.sheet.Line.Sign.UNKNOWN;
import static trede.benefits.calculation.sheet.Line.euro;

import java.util.ArrayList;
import java.util.List;
import trede.benefits.calculation.sheet.Cohabitant;
import trede.benefits.calculation.sheet.Kin;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.benefits.calculation.sheet.Situation;
import trede.law.Choice;
import trede.law.Law;

/// What of those who live in counts, before and from 1 March 2026: article 34.
final class CohabitantRule {

    private static final int FAMILY = 3;

    private final Situation situation;
    private final Law law;
    private final long own;
    private final Shared shared = new Shared();
    private final List<Line> lines = new ArrayList<>();

    /// @param own what the person has, cents a year
    private CohabitantRule(Situation situation, Law law, long own) {
        this.situation = situation;
        this.law = law;
        this.own = own;
    }

    /// @param own what the person has, cents a year
    static List<Line> of(Situation situation, Law law, Rounding rounding, long own) {
        if (situation.cohabitants().isEmpty()) {
            return List.of();
        }
        var rule = new CohabitantRule(situation, law, own);
        situation.cohabitants().forEach(who -> rule.add(who, rounding));
        rule.lines.addAll(rule.shared.lines(situation, law, rounding));
        return rule.lines;
    }

    private void add(Cohabitant who, Rounding rounding) {
        var ruledOn = situation.standing().ruledOn(situation.day());
        var choice = law.choice(who.kin().key(), ruledOn);
        var days = new ResourceRule.Days(situation.day(), ruledOn, who.kin() == Kin.PARTNER);
        long income = counted(who, ResourceRule.of(who.resources(), List.of(), days, law), rounding);
        if (!who.adult()) {
            say(EXEMPT, "cohabitant.minor", who, income, choice);
        } else if (who.kin() == Kin.PARTNER) {
            partner(who, income, choice, rounding);
        } else {
            other(who, income, choice);
        }
    }

    /// All that counts of what they have; a line says what their capital is taken to yield.
    private long counted(Cohabitant who, Income income, Rounding rounding) {
        var yields = CapitalRule.of(income.capital(), situation.day(), law, rounding);
        for (var line : yields) {
            var details = new ArrayList<>(List.of(who.kin().label(), euro(line.cents())));
            details.addAll(line.details());
            lines.add(Line.of(
                    NOTE,
                    line.sign() == PLUS ? "cohabitant.capital_bracket" : "cohabitant.capital_free",
                    line.cents(),
                    line.basis(),
                    details.toArray(String[]::new)));
        }
        return income.counted() + Income.counted(yields);
    }

    private void partner(Cohabitant who, long income, Choice choice, Rounding rounding) {
        if (situation.standing().category() == FAMILY) {
            // the amount covers both, and so do their resources
            say(PLUS, "cohabitant.family", who, income, choice);
        } else if (who.applies()) {
            say(NOTE, "cohabitant.has", who, income, choice);
            boolean more = income > own;
            long half = rounding.divide(Math.abs(income - own), 2);
            say(more ? PLUS : MINUS, "cohabitant.joint", who, half, choice);
        } else {
            say(NOTE, "cohabitant.has", who, income, choice);
            shared.partner(income, choice);
        }
    }

    private void other(Cohabitant who, long income, Choice choice) {
        var weighing = situation.weighing();
        if (choice.is("never")) {
            say(EXEMPT, "cohabitant.never", who, income, choice);
        } else if (!who.spared().isBlank()) {
            lines.add(Line.of(
                    EXEMPT,
                    "cohabitant.spared",
                    income,
                    Basis.of(choice),
                    who.kin().label(),
                    who.spared()));
        } else if (choice.is("may") && weighing == null) {
            say(UNKNOWN, "cohabitant.undecided", who, income, choice);
        } else if (choice.is("may") && weighing != null && weighing.percent() == 0) {
            say(EXEMPT, "cohabitant.not_counted", who, income, choice);
        } else {
            say(NOTE, "cohabitant.has", who, income, choice);
            shared.other(income, choice);
        }
    }

    private void say(Line.Sign sign, String key, Cohabitant who, long cents, Choice choice) {
        lines.add(Line.of(sign, key, cents, Basis.of(choice), who.kin().label(), euro(cents)));
    }
}
