package trede.contacts.appointments;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;

/// What we hold about somebody's appointments: the hours with what became of them, letters, reminders,
/// visits to the desk.
@Component
class ContactsHeld implements HeldSource {

    /// What the names of its kinds begin with.
    static final String NAMES = "contacts.held.";

    private final HeldQueries queries;

    ContactsHeld(HeldQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<HeldThing> list(Person person) {
        var all = new ArrayList<HeldThing>();
        all.addAll(queries.listAppointments(person.number()));
        all.addAll(queries.listOthers(person.number()));
        all.sort(java.util.Comparator.comparing(HeldThing::day).reversed());
        return all;
    }
}
