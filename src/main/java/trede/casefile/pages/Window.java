package trede.casefile.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import trede.casefile.TimelineFact;

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

    /// Whether something lies in it, or a part of it.
    boolean touches(TimelineFact fact) {
        return !fact.first().isAfter(until)
                && (fact.last() == null || !fact.last().isBefore(from));
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
