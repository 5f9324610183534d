package trede.benefits.calculation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trede.benefits.calculation.sheet.CalculationSheet;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.benefits.calculation.sheet.Line.Sign;
import trede.benefits.calculation.sheet.Situation;
import trede.law.Choice;
import trede.law.Law;

/// The living wage of somebody on a day: the amount of the category less what they have,
/// article 14 §2. Each step is a line.
public final class LivingWage {

    private static final int MONTHS = 12;

    private LivingWage() {}

    /// @throws trede.web.Refusal if the law files do not reach back to that day
    public static CalculationSheet of(Situation situation, Law law) {
        var standing = situation.standing();
        var amount = law.amount("benefits.living_wage." + standing.category(), situation.day());
        var rounding = Rounding.of(law, situation.day());
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Sign.TOTAL, "amount", amount.cents(), Basis.of(amount)));
        lines.addAll(own(situation, law, rounding));
        long own = Income.counted(lines);
        lines.add(Line.total("own", own));
        var others = CohabitantRule.of(situation, law, rounding, own);
        lines.addAll(others);
        long resources = Income.counted(lines);
        if (!others.isEmpty()) {
            lines.add(Line.total("resources", resources));
        }
        GeneralExemption.of(resources, amount.cents(), situation, law).ifPresent(lines::add);
        long counted = Income.counted(lines);
        long yearly = Math.max(0, amount.cents() - counted);
        long monthly = rounding.divide(yearly, MONTHS);
        lines.add(Line.total("counted", counted));
        lines.add(
                Line.of(Sign.TOTAL, "yearly", yearly, new Basis("", "rmi 14 §2", amount.source(), amount.confirmed())));
        lines.add(monthly(yearly, monthly, law.choice("benefits.rounding", situation.day())));
        firstMonth(situation, monthly, law).ifPresent(lines::add);
        return new CalculationSheet(
                situation.day(), standing.category(), lines, amount.cents(), counted, yearly, monthly);
    }

    // who asks halfway a month gets a part of it; how much, nobody confirmed
    private static Optional<Line> firstMonth(Situation situation, long monthly, Law law) {
        var day = situation.day();
        if (monthly == 0
                || day.getDayOfMonth() == 1
                || !day.equals(situation.standing().appliedOn())) {
            return Optional.empty();
        }
        var part = PartialMonth.of(law, monthly, day);
        return Optional.of(Line.of(
                Sign.NOTE,
                "partial_month",
                0,
                Basis.of(part.law()),
                part.first().toString(),
                part.last().toString(),
                Line.euro(part.cents()),
                part.law().sentence()));
    }

    // only where the ways of rounding differ, somebody must have chosen one
    private static Line monthly(long yearly, long monthly, Choice rounding) {
        boolean differs = Rounding.HALF_UP.divide(yearly, MONTHS) != Rounding.DOWN.divide(yearly, MONTHS);
        return differs
                ? Line.of(Sign.TOTAL, "monthly_rounded", monthly, Basis.of(rounding), rounding.sentence())
                : Line.total("monthly", monthly);
    }

    private static List<Line> own(Situation situation, Law law, Rounding rounding) {
        var day = situation.day();
        var days = new ResourceRule.Days(day, situation.standing().ruledOn(day), true);
        var income = ResourceRule.of(situation.resources(), situation.exempted(), days, law);
        var transfers = TransferRule.of(situation, law);
        var lines = new ArrayList<>(income.lines());
        lines.addAll(PropertyRule.of(situation, law, rounding));
        lines.addAll(transfers.lines());
        long capital = situation.capital() + income.capital() + transfers.capital();
        lines.addAll(CapitalRule.of(capital, day, law, rounding));
        return lines;
    }
}
