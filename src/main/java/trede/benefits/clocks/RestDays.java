package trede.benefits.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import trede.law.Law;

/// Days on which neither post nor court works: Saturdays, Sundays and the ten legal holidays.
final class RestDays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(7, 21),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private RestDays() {}

    static boolean includes(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return true;
        }
        var easter = easter(day.getYear());
        return FIXED.contains(MonthDay.from(day))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(50));
    }

    /// The first working day after this one.
    static LocalDate workingDayAfter(LocalDate day) {
        return onWorkingDay(day.plusDays(1));
    }

    /// The last day of what a centre must do.
    static LocalDate centre(Law law, LocalDate last) {
        return end(law, "benefits.clock.centre_rest_day", last);
    }

    /// The last day of what somebody may bring before a court.
    static LocalDate court(Law law, LocalDate last) {
        return end(law, "benefits.clock.court_rest_day", last);
    }

    private static LocalDate end(Law law, String choice, LocalDate last) {
        return law.choice(choice, last).is("next_working_day") ? onWorkingDay(last) : last;
    }

    private static LocalDate onWorkingDay(LocalDate day) {
        var working = day;
        while (includes(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /// Easter Sunday of the western calendar: the anonymous algorithm as Meeus printed it.
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int shift = (golden + 11 * moon + 22 * week) / 451;
        int both = moon + week - 7 * shift + 114;
        return LocalDate.of(year, both / 31, both % 31 + 1);
    }
}
