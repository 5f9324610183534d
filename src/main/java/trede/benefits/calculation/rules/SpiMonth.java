package trede.benefits.calculation.rules;

import static trede.benefits.calculation.sheet.Line.Sign.NOTE;
import static trede.benefits.calculation.sheet.Line.euro;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.benefits.calculation.sheet.Work;
import trede.law.Amount;
import trede.law.Law;

/// How much of the SPI exemption stays out in the month in which the work begins: no source says it, so both
/// amounts are shown.
final class SpiMonth {

    private SpiMonth() {}

    /// @param amount a month
    /// @param lines to which the doubt is added
    /// @return cents that stay out this month
    static long of(Amount amount, Work work, LocalDate day, Law law, List<Line> lines) {
        var since = work.since();
        if (since == null
                || since.getDayOfMonth() == 1
                || !YearMonth.from(since).equals(YearMonth.from(day))) {
            return amount.cents();
        }
        var choice = law.choice("benefits.spi.partial_month", day);
        int days = since.lengthOfMonth() - since.getDayOfMonth() + 1;
        long part = Rounding.of(law, day).divide(amount.cents() * days, since.lengthOfMonth());
        lines.add(Line.of(
                NOTE,
                "spi_partial",
                0,
                Basis.of(choice),
                since.toString(),
                choice.sentence(),
                euro(amount.cents()),
                euro(part)));
        return choice.is("calendar_days") ? part : amount.cents();
    }
}
