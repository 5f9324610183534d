package trede.benefits.calculation.rules;

import static trede.benefits.calculation.sheet.Line.Sign.NOTE;
import static trede.benefits.calculation.sheet.Line.euro;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.benefits.calculation.sheet.Situation;
import trede.benefits.calculation.sheet.Transfer;
import trede.law.Law;

/// What was sold or given away in the years before still counts as capital, less and less.
/// Articles 28 to 32.
final class TransferRule {

    private TransferRule() {}

    static Income of(Situation situation, Law law) {
        var lines = new ArrayList<Line>();
        long capital = 0;
        for (var transfer : situation.transfers()) {
            long left = left(transfer, situation, law);
            capital += left;
            lines.add(line(transfer, left, situation, law));
        }
        return new Income(List.copyOf(lines), capital);
    }

    private static Line line(Transfer transfer, long left, Situation situation, Law law) {
        var years = law.value("benefits.transfer.years", situation.day());
        String key = isTooOld(transfer, situation, law)
                ? "transfer.too_old"
                : transfer.sold() ? "transfer.sold" : "transfer.given";
        return Line.of(
                NOTE,
                key,
                left,
                Basis.of(years),
                transfer.day().toString(),
                euro(transfer.value()),
                euro(left),
                "" + years.number());
    }

    private static long left(Transfer transfer, Situation situation, Law law) {
        if (isTooOld(transfer, situation, law)) {
            return 0;
        }
        long left = transfer.value();
        if (transfer.sold()) {
            left -= transfer.debts();
            left -= elapsed(transfer, situation)
                    * law.amount(
                                    "benefits.transfer.deduction."
                                            + situation.standing().category(),
                                    situation.day())
                            .cents();
            left -= transfer.home()
                    ? law.amount("benefits.transfer.own_home", situation.day()).cents()
                    : 0;
        }
        return Math.max(0, left);
    }

    private static boolean isTooOld(Transfer transfer, Situation situation, Law law) {
        int years = law.number("benefits.transfer.years", situation.day());
        return transfer.day().plusYears(years).isBefore(situation.standing().appliedOn());
    }

    private static long elapsed(Transfer transfer, Situation situation) {
        return Math.max(
                0,
                Period.between(transfer.day(), situation.standing().appliedOn()).getYears());
    }
}
