package trede.contacts.reception.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trede.contacts.appointments.Appointment;
import trede.contacts.appointments.Desk;
import trede.contacts.appointments.Form;
import trede.contacts.appointments.Outcome;
import trede.contacts.reception.Visit;

/// Who stands on the list of the desk: nobody who is in the house drops off it.
class DeskViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final Appointment.Whom JAN = new Appointment.Whom(1, UUID.randomUUID(), "Jan", "Peeters");
    private static final UUID ELS = UUID.randomUUID();

    @Test
    void whoWaitsStaysOnTheListWhenTheirAppointmentMovesToAnotherDay() {
        var moved = UUID.randomUUID();
        assertThat(states(List.of(), visit(moved))).containsExactly("Jan Peeters waits");
        assertThat(DeskView.lines(List.of(), List.of(visit(moved))))
                .singleElement()
                .matches(line -> line.expected() == null && ELS.equals(line.account()));
    }

    @Test
    void whoIsExpectedOrCameIsOneLine() {
        var due = appointment("10:00", Outcome.PLANNED);
        assertThat(states(List.of(due))).containsExactly("Jan Peeters expected");
        assertThat(states(List.of(due), visit(due.id()))).containsExactly("Jan Peeters waits");
        assertThat(states(List.of(due), visit(due.id()), visit(null)))
                .containsExactly("Jan Peeters waits", "Jan Peeters waits");
        assertThat(states(List.of(appointment("10:00", Outcome.KEPT))))
                .as("kept without the desk")
                .isEmpty();
    }

    private static List<String> states(List<Appointment> expected, Visit... visits) {
        return DeskView.lines(expected, List.of(visits)).stream()
                .map(line -> line.whom().name() + " " + line.state())
                .toList();
    }

    private static Visit visit(@Nullable UUID appointment) {
        return new Visit(UUID.randomUUID(), JAN, appointment, ELS, NINE, null, null);
    }

    private static Appointment appointment(String hour, Outcome outcome) {
        var booking = Desk.booking(ELS, DAY, hour, Form.INVITATION);
        return new Appointment(
                UUID.randomUUID(),
                JAN,
                ELS,
                booking.slot(),
                booking.where(),
                booking.kind(),
                booking.form(),
                false,
                new Appointment.End(outcome, null, null));
    }
}
