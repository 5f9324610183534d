package trede.contacts.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import trede.web.Refusal;

/// Els types days and hours as she says them.
class HourEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void anHourIsReadHoweverItIsWritten() {
        for (String typed : new String[] {"9u30", "9h30", "9:30", "09.30", " 9u30 "}) {
            assertThat(HourEntry.hour(typed)).as(typed).isEqualTo(LocalTime.of(9, 30));
        }
        assertThat(HourEntry.hour("14")).isEqualTo(LocalTime.of(14, 0));
        assertThat(HourEntry.hour("14u")).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void theThirtiethOfFebruaryIsInNoCalendar() {
        assertThat(no(() -> HourEntry.day("30/2/2027", TODAY))).isEqualTo("contacts.appointment_day_none");
        assertThat(no(() -> HourEntry.day("29-02-2027", TODAY))).isEqualTo("contacts.appointment_day_none");
        assertThat(HourEntry.day("29/2/2028", TODAY)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(no(() -> HourEntry.day("volgende week", TODAY))).isEqualTo("contacts.appointment_day_misread");
        assertThat(no(() -> HourEntry.hour("25u"))).isEqualTo("contacts.appointment_hour_misread");
        assertThat(no(() -> HourEntry.hour("9u75"))).isEqualTo("contacts.appointment_hour_misread");
        assertThat(no(() -> HourEntry.hour(""))).isEqualTo("contacts.appointment_hour_misread");
    }

    @Test
    void nobodyMeetsInAnHourThatIsSkippedOrComesTwice() {
        var spring = LocalDate.of(2027, 3, 28);
        var autumn = LocalDate.of(2027, 10, 31);
        var half = LocalTime.of(2, 30);
        assertThat(no(() -> HourEntry.instant(spring, half))).isEqualTo("contacts.appointment_hour_skipped");
        assertThat(no(() -> HourEntry.instant(autumn, half))).isEqualTo("contacts.appointment_hour_twice");
        assertThat(HourEntry.instant(spring, LocalTime.of(9, 0))).isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
        assertThat(HourEntry.instant(autumn, LocalTime.of(9, 0))).isEqualTo(Instant.parse("2027-10-31T08:00:00Z"));
    }

    @Test
    void theWorkingDayLastsFromSevenToEight() {
        assertThat(no(() -> slot("06:59", 30).check(TODAY))).isEqualTo("contacts.appointment_hours_wrong");
        assertThat(no(() -> slot("19:45", 30).check(TODAY))).isEqualTo("contacts.appointment_hours_wrong");
        assertThat(no(() -> slot("18:00", 480).check(TODAY))).isEqualTo("contacts.appointment_hours_wrong");
        assertThat(no(() -> slot("09:00", 0).check(TODAY))).isEqualTo("contacts.appointment_minutes_wrong");
        assertThat(no(() -> slot("09:00", 30).check(TODAY.minusYears(9)))).isEqualTo("contacts.appointment_far");
        assertThat(slot("19:30", 30).check(TODAY).until()).isEqualTo(LocalTime.of(20, 0));
    }

    private static Slot slot(String hour, int minutes) {
        return Slot.of(HourEntry.instant(LocalDate.of(2026, 12, 1), LocalTime.parse(hour)), minutes);
    }

    private static String no(Runnable work) {
        var refused = new String[1];
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, no -> refused[0] = no.key());
        return refused[0];
    }
}
