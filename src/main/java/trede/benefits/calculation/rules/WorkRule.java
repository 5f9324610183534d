package trede.benefits.calculation.rules;

import static trede.benefits.calculation.sheet.Line.Sign.MINUS;
import static trede.benefits.calculation.sheet.Line.Sign.NOTE;
import static trede.benefits.calculation.sheet.Line.euro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.benefits.calculation.sheet.Exempted;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.benefits.calculation.sheet.Resource;
import trede.benefits.calculation.sheet.Work;
import trede.benefits.calculation.sheet.Work.Exemption;
import trede.law.Amount;
import trede.law.Law;

/// A part of what is earned by who goes to work or studies stays out: article 35. For all the
/// earnings of one person together.
final class WorkRule {

    private static final int MONTHS = 12;

    private final List<Exempted> exempted;
    private final LocalDate day;
    private final Law law;
    private @Nullable Exemption used;
    private long left;

    WorkRule(List<Exempted> exempted, LocalDate day, Law law) {
        this.exempted = exempted;
        this.day = day;
        this.law = law;
    }

    /// What stays out of these earnings, after those that came before; or why not.
    List<Line> exempt(Resource earned) {
        var work = earned.work();
        if (work == null || work.exemption() == Exemption.NONE) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        var exemption = granted(work, lines);
        if (exemption == Exemption.NONE) {
            return lines;
        }
        var amount = amount(exemption, work);
        if (used == null) {
            used = exemption;
            left = amount.unit().equals("euro_month")
                    ? SpiMonth.of(amount, work, day, law, lines) * MONTHS
                    : amount.cents();
        } else if (used != exemption) {
            lines.add(Line.of(NOTE, "spi_once", 0, Basis.of(amount), amount.label()));
            return lines;
        }
        long out = Math.min(left, earned.yearly());
        left -= out;
        lines.add(Line.of(MINUS, "spi", out, Basis.of(amount), amount.label(), euro(amount.cents())));
        return lines;
    }

    /// The exemption that the conditions allow; the lines say what is not known of them.
    private Exemption granted(Work work, List<Line> lines) {
        if (work.exemption() == Exemption.SHORTAGE && Shortage.isOver(work, day, law)) {
            lines.add(Line.of(NOTE, "spi_shortage_over", 0, Basis.of(law.value("benefits.spi.shortage_months", day))));
            return granted(new Work(Exemption.GENERAL, work.known(), work.since()), lines);
        }
        var missing = Conditions.missing(work, day, law);
        lines.addAll(missing);
        if (!missing.isEmpty()) {
            return Exemption.NONE;
        }
        return isLimited(work.exemption()) ? fromLedger(work.exemption(), lines) : work.exemption();
    }

    private static boolean isLimited(Exemption exemption) {
        return exemption == Exemption.GENERAL || exemption == Exemption.SHORTAGE;
    }

    private Exemption fromLedger(Exemption exemption, List<Line> lines) {
        if (exempted.isEmpty()) {
            return exemption;
        }
        var ledger = Ledger.of(exempted, day, law);
        var basis = Basis.of(ledger.law());
        if (!ledger.isOpen(day)) {
            lines.add(Line.of(
                    NOTE,
                    "spi_used_up",
                    0,
                    basis,
                    "" + ledger.used(),
                    ledger.last().toString()));
            return Exemption.NONE;
        }
        lines.add(Line.of(
                NOTE, "spi_left", 0, basis, "" + ledger.left(), ledger.last().toString()));
        return exemption;
    }

    private Amount amount(Exemption exemption, Work work) {
        boolean grant = exemption == Exemption.STUDENT && work.known().contains(Work.Condition.GRANT);
        return law.amount("benefits.spi." + (grant ? "grant" : exemption.code()), day);
    }

    /// The higher exemption for a shortage occupation lasts a few months, once in a life.
    private static final class Shortage {

        private static boolean isOver(Work work, LocalDate day, Law law) {
            var since = work.since();
            return work.known().contains(Work.Condition.SHORTAGE_USED)
                    || since != null
                            && !day.isBefore(since.plusMonths(law.number("benefits.spi.shortage_months", day)));
        }

        private Shortage() {}
    }
}
