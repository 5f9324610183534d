package trede.contacts.appointments.pages;

import java.util.UUID;
import trede.casefile.Person;
import trede.contacts.appointments.Appointment;
import trede.contacts.appointments.Appointments;
import trede.web.NotHere;
import trede.web.Refusal;

/// An appointment of the person in the address, and of nobody else.
final class Belonging {

    private Belonging() {}

    static Appointment get(Appointments appointments, Person person, UUID id) {
        var found = appointments.get(id);
        if (found.whom().number() != person.number()) {
            throw new NotHere();
        }
        return found;
    }

    /// @param seen what stood on the page; empty if that does not matter
    /// @throws Refusal if a colleague changed it since
    static void asSeen(Appointment now, String seen) {
        if (!seen.isEmpty() && !seen.equals(now.seen())) {
            throw new Refusal("contacts.appointment_meanwhile");
        }
    }
}
