package trede.contacts.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The days on which Belgium stays at home.
class HolidaysTest {

    @Test
    void belgiumHasTenPublicHolidaysBesidesTwoSundays() {
        var days = Holidays.list(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Locale.of("nl")).stream()
                .map(DayOff::first)
                .toList();
        assertThat(days)
                .contains(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 6), // Easter Monday
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 14), // Ascension
                        LocalDate.of(2026, 5, 25), // Whit Monday
                        LocalDate.of(2026, 7, 21),
                        LocalDate.of(2026, 8, 15),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2026, 12, 25))
                .hasSize(12)
                .doesNotContain(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 15));
    }

    @Test
    void theyAreCalledAsPeopleCallThem() {
        var day = LocalDate.of(2026, 12, 25);
        assertThat(Holidays.list(day, day, Locale.of("nl")))
                .singleElement()
                .matches(off -> off.name().contains("Kerst"));
        assertThat(Holidays.list(day, day, Locale.of("fr")))
                .singleElement()
                .matches(off -> off.name().contains("Noël"));
    }
}
