package trede.contacts.appointments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import trede.contacts.calendar.DaysOff;

/// Days on which Els works, and what she writes on a page of her diary.
public final class Desk {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Desk() {}

    /// The first day after so many on which people work.
    public static LocalDate workday(DaysOff daysOff, LocalDate today, int ahead) {
        var day = today.plusDays(ahead);
        while (WEEKEND.contains(day.getDayOfWeek())
                || daysOff.find(null, day, Locale.of("nl")).isPresent()) {
            day = day.plusDays(1);
        }
        return day;
    }

    public static Booking booking(UUID account, LocalDate day, String hour, Form form) {
        return new Booking(
                account,
                Slot.of(HourEntry.instant(day, LocalTime.parse(hour)), 30),
                new Where(null, "Kerkstraat 3", null),
                Kind.OFFICE,
                form,
                false);
    }

    static Booking knowingly(Booking booking) {
        return new Booking(booking.account(), booking.slot(), booking.where(), booking.kind(), booking.form(), true);
    }

    static Booking group(Booking booking) {
        return new Booking(booking.account(), booking.slot(), booking.where(), Kind.GROUP, booking.form(), false);
    }
}
