package trede.benefits.calculation.rules;

import java.time.LocalDate;
import java.util.List;
import trede.benefits.calculation.sheet.Exempted;
import trede.law.Law;

/// How much of the general SPI exemption somebody used: three years, spread over six.
///
/// @param used days before this day
/// @param last the last day on which it can be used; LocalDate.MAX if it never began
/// @param law how many days there are
record Ledger(long used, LocalDate last, Law.Value law) {

    static Ledger of(List<Exempted> exempted, LocalDate day, Law law) {
        boolean worked = law.choice("benefits.spi.count", day).is("worked_days");
        long used = 0;
        var first = LocalDate.MAX;
        for (var stretch : exempted) {
            if (stretch.first().isBefore(day)) {
                used += days(stretch, day, worked);
                first = stretch.first().isBefore(first) ? stretch.first() : first;
            }
        }
        var last = first.equals(LocalDate.MAX)
                ? first
                : first.plusYears(law.number("benefits.spi.years", day)).minusDays(1);
        return new Ledger(used, last, law.value("benefits.spi.days", day));
    }

    private static long days(Exempted stretch, LocalDate day, boolean worked) {
        if (worked && stretch.worked() != null) {
            return stretch.worked();
        }
        var last = stretch.last().isBefore(day) ? stretch.last() : day.minusDays(1);
        return last.toEpochDay() - stretch.first().toEpochDay() + 1;
    }

    long left() {
        return Math.max(0, law.number() - used);
    }

    boolean isOpen(LocalDate day) {
        return left() > 0 && !day.isAfter(last);
    }
}
