package trede.contacts.appointments.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.access.Accounts;
import trede.access.Member;
import trede.casefile.Person;
import trede.casefile.following.Teams;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.appointments.Appointment;
import trede.contacts.appointments.Appointments;
import trede.contacts.appointments.Rooms;
import trede.contacts.appointments.Slot;
import trede.time.Brussels;
import trede.web.Sheet;

/// The form on which an appointment is made or moved, with the worker's next free hours beside it.
@Component
class BookingSheets {

    private static final int LENGTH = 30;

    private final Appointments appointments;
    private final Accounts accounts;
    private final Teams teams;
    private final Rooms rooms;
    private final Clock clock;

    BookingSheets(Appointments appointments, Accounts accounts, Teams teams, Rooms rooms, Clock clock) {
        this.appointments = appointments;
        this.accounts = accounts;
        this.teams = teams;
        this.rooms = rooms;
        this.clock = clock;
    }

    Choices choices() {
        return Choices.of(accounts, teams, rooms);
    }

    LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    /// Whoever asks is proposed as the worker.
    Map<String, String> withDefaults(Map<String, String> form) {
        var typed = new HashMap<>(form);
        typed.putIfAbsent("account", Colleagues.me().id().toString());
        return typed;
    }

    /// @param moved the appointment that moves; null for a new one
    Sheet draw(Person person, @Nullable Appointment moved, BookingEntry entry) {
        var choices = choices();
        return Sheet.of("contacts/appointments/pages/booking.jte")
                .with("person", person)
                .with("moved", moved)
                .with("entry", entry)
                .with("choices", choices)
                .with("free", free(entry, choices));
    }

    Sheet drawBulk(List<Appointment.Whom> people, BookingEntry entry) {
        var choices = choices();
        return Sheet.of("contacts/appointments/pages/bulk.jte")
                .with("people", people)
                .with("entry", entry)
                .with("choices", choices);
    }

    private List<Slot> free(BookingEntry entry, Choices choices) {
        Optional<UUID> worker = choices.workers().stream()
                .map(Member::id)
                .filter(id -> id.toString().equals(entry.value("account")))
                .findFirst();
        return worker.map(id -> appointments.listFree(id, length(entry))).orElse(List.of());
    }

    private static int length(BookingEntry entry) {
        String typed = entry.value("minutes").strip();
        return typed.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(typed), 5, 480) : LENGTH;
    }
}
