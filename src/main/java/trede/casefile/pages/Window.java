package trede.casefile.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// The stretch of a life that the timeline shows, both days included.
public record Window(LocalDate from, LocalDate until) {

    public Window {
        if (until.isBefore(from.plusDays(6))) {
            throw new IllegalArgumentException("less than a week");
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /// Where a day begins, in percent of the width.
    double at(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(from, day) / days();
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// The neighbouring stretch, half a width earlier (−1) or later (1).
    public Window moved(int halves) {
        long by = days() * halves / 2;
        return new Window(from.plusDays(by), until.plusDays(by));
    }

    public String query() {
        return "?from=" + from + "&until=" + until;
    }

    static String percent(double x) {
        return String.format(Locale.ROOT, "%.3f%%", x);
    }
}
