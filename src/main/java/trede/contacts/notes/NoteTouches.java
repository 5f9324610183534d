package trede.contacts.notes;

import static trede.casefile.keeping.Touched.WRITTEN;
import static trede.casefile.keeping.Touched.dayOf;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.keeping.Touched;
import trede.casefile.keeping.Touches;

/// A talk keeps a file, and so does a page on which somebody is still typing.
@Component
class NoteTouches implements Touches {

    @Override
    public List<Touched> list() {
        return List.of(
                Touched.of("contacts.note", "greatest(t.day, " + WRITTEN + ")"),
                Touched.of("contacts.note_draft", dayOf("t.saved_at")));
    }
}
