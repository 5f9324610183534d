package trede.casefile.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How soon something is due: too late, today, this week, later. A week ends on Sunday.
public enum Urgency {
    LATE,
    TODAY,
    WEEK,
    LATER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its heading.
    public String label() {
        return "casefile.urgency." + code();
    }

    public static Urgency of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return LATE;
        }
        return due.equals(today) ? TODAY : due.isAfter(endOfWeek(today)) ? LATER : WEEK;
    }

    public static LocalDate endOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public static Optional<Urgency> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
