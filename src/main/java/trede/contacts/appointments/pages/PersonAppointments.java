package trede.contacts.appointments.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.appointments.Appointment;
import trede.contacts.appointments.Letters;
import trede.contacts.appointments.reminding.Reminders;

/// What stands on the panel of one person.
///
/// @param pause null while they are reminded
/// @param reaches whether they can be: over a telephone or an address of their own
public record PersonAppointments(
        Person person,
        List<Appointment> all,
        List<Letters.Letter> letters,
        Reminders.@Nullable Pause pause,
        boolean reaches,
        Colleagues colleagues,
        Instant now,
        Typed typed) {

    /// What was typed to pause the reminders.
    public record Typed(String until, String reason) {}

    /// To come, the first one first.
    public List<Appointment> next() {
        return all.stream()
                .filter(each -> each.next(now))
                .sorted(Comparator.comparing(each -> each.slot().begins()))
                .toList();
    }

    /// Over, or called off; the latest first.
    public List<Appointment> past() {
        return all.stream().filter(each -> !each.next(now)).toList();
    }

    public List<Letters.Letter> lettersOf(Appointment appointment) {
        return letters.stream()
                .filter(each -> each.appointment().equals(appointment.id()))
                .toList();
    }
}
