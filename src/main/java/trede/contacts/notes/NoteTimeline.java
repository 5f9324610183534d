package trede.contacts.notes;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.Known;
import trede.casefile.Lane;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineFact.Topic;
import trede.casefile.TimelineSource;

/// Puts the notes on the timeline: what kind, and how each begins, as far as the reader may know.
@Component
class NoteTimeline implements TimelineSource {

    private static final int MOST = 2_000;

    private final Notes notes;

    NoteTimeline(Notes notes) {
        this.notes = notes;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        return notes.list(person, null, null, MOST, 0).stream()
                .map(NoteTimeline::fact)
                .toList();
    }

    private static TimelineFact fact(Note note) {
        var remarks = new ArrayList<Saying>();
        if (!note.parts().isEmpty()) {
            remarks.add(Saying.plain(note.firstWords()));
        }
        if (note.hidden() > 0) {
            remarks.add(Saying.of("contacts.note.hidden", note.hidden()));
        }
        var day = note.heading().day();
        return new TimelineFact(
                        "n" + note.id(),
                        Lane.CONTACTS,
                        Saying.of(note.heading().kind().label()),
                        remarks,
                        day,
                        day,
                        new Known(note.known().from(), null, 0),
                        false)
                .about(Topic.NOTES)
                .at("notes/" + note.id());
    }
}
