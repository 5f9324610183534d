package trede.contacts.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import trede.contacts.calendar.DayOff;

/// Capacity before promise: Els sees when she is free before she says a day.
class FreeSlotsTest {

    /// Friday 4 December 2026, 14:10 in Brussels.
    private static final Instant NOW = Instant.parse("2026-12-04T13:10:00Z");

    @Test
    void theNextFreeHalfHoursAreProposedAndNotMoreThanThreeADay() {
        assertThat(said(FreeSlots.list(List.of(), List.of(), NOW, 30, 6)))
                .containsExactly(
                        "2026-12-04 14:30",
                        "2026-12-04 15:00",
                        "2026-12-04 15:30",
                        "2026-12-07 09:00",
                        "2026-12-07 09:30",
                        "2026-12-07 10:00");
    }

    @Test
    void whatIsTakenAndWhoIsAwayIsLeftOut() {
        var taken = List.of(
                new Slot(Instant.parse("2026-12-04T13:15:00Z"), Instant.parse("2026-12-04T14:45:00Z")),
                new Slot(Instant.parse("2026-12-08T08:00:00Z"), Instant.parse("2026-12-08T08:30:00Z")));
        var monday = LocalDate.of(2026, 12, 7);
        var off = List.of(new DayOff(DayOff.Why.ABSENT, null, monday, monday, ""));
        assertThat(said(FreeSlots.list(taken, off, NOW, 30, 4)))
                .containsExactly("2026-12-04 16:00", "2026-12-04 16:30", "2026-12-08 09:30", "2026-12-08 10:00");
    }

    @Test
    void aLongTalkDoesNotRunThroughNoon() {
        assertThat(said(FreeSlots.list(List.of(), List.of(), Instant.parse("2026-12-07T10:10:00Z"), 90, 2)))
                .containsExactly("2026-12-07 13:00", "2026-12-07 13:30");
        assertThat(FreeSlots.list(List.of(), List.of(), NOW, 300, 2)).isEmpty();
    }

    private static List<String> said(List<Slot> slots) {
        return slots.stream().map(slot -> slot.day() + " " + slot.from()).toList();
    }
}
