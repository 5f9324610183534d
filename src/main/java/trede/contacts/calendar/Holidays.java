package trede.contacts.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The public holidays of Belgium, those that move with Easter too.
final class Holidays {

    private static final HolidayManager BELGIUM =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    private Holidays() {}

    /// In order of the day.
    static List<DayOff> list(LocalDate first, LocalDate last, Locale language) {
        return BELGIUM.getHolidays(first, last, HolidayType.PUBLIC_HOLIDAY).stream()
                .sorted(Comparator.comparing(Holiday::getDate))
                .map(holiday -> new DayOff(
                        DayOff.Why.HOLIDAY,
                        null,
                        holiday.getDate(),
                        holiday.getDate(),
                        holiday.getDescription(language)))
                .toList();
    }
}
