package trede.benefits.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import trede.law.Law;
import trede.time.Period;

/// How many days of a calendar year somebody was abroad, and on which of them no living wage
/// is paid.
///
/// @param used days abroad in the year
/// @param left days still free; 0 once they are used up
/// @param unpaid the days beyond, as stretches
/// @param law how many days there are, with its article and source
public record StayAbroad(int year, int used, int left, List<Period> unpaid, Law.Value law) {

    /// @param stays first and last day abroad both included; those with exceptional
    /// circumstances that the centre
    /// accepted are left out
    public static StayAbroad of(Law law, int year, List<Period> stays) {
        var whole = Period.year(year);
        var free = law.value("benefits.clock.abroad_days", whole.last());
        var days = new TreeSet<LocalDate>();
        stays.stream()
                .sorted(Comparator.comparing(Period::first))
                .forEach(stay -> stay.first()
                        .datesUntil(stay.last().plusDays(1))
                        .filter(whole::includes)
                        .forEach(days::add));
        var beyond = days.stream().skip(free.number()).toList();
        return new StayAbroad(year, days.size(), Math.max(0, free.number() - days.size()), stretches(beyond), free);
    }

    /// Whether a stay is long enough that it must be told beforehand.
    static boolean mustBeAnnounced(Law law, Period stay) {
        long days = stay.last().toEpochDay() - stay.first().toEpochDay() + 1;
        return days >= law.number("benefits.clock.abroad_announced_days", stay.first());
    }

    private static List<Period> stretches(List<LocalDate> days) {
        var stretches = new ArrayList<Period>();
        for (var day : days) {
            var latest = stretches.isEmpty() ? null : stretches.getLast();
            if (latest != null && latest.last().plusDays(1).equals(day)) {
                stretches.set(stretches.size() - 1, Period.days(latest.first(), day));
            } else {
                stretches.add(Period.days(day, day));
            }
        }
        return List.copyOf(stretches);
    }
}
