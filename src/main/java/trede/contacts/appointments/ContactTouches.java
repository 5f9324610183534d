package trede.contacts.appointments;

import static trede.casefile.keeping.Touched.WRITTEN;
import static trede.casefile.keeping.Touched.dayOf;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.keeping.Touched;
import trede.casefile.keeping.Touches;

/// An appointment keeps a file, past or to come, and so does whatever was sent or heard around it.
@Component
class ContactTouches implements Touches {

    @Override
    public List<Touched> list() {
        return List.of(
                Touched.of("contacts.appointment", "greatest(" + dayOf("t.ends") + ", " + dayOf("t.settled_at") + ")"),
                Touched.of("contacts.letter", dayOf("t.made_at")),
                Touched.of("contacts.visit", dayOf("t.arrived")),
                Touched.of("contacts.reminder", dayOf("t.at")),
                Touched.of("contacts.pause", "greatest(t.until, " + WRITTEN + ")"));
    }
}
