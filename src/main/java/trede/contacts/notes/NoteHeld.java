package trede.contacts.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;

/// Whoever asks what we hold gets every note whole, with what was meant for colleagues only, and
/// what each said before it was corrected.
@Component
class NoteHeld implements HeldSource {

    private final NoteQueries queries;
    private final DraftQueries drafts;

    NoteHeld(NoteQueries queries, DraftQueries drafts) {
        this.queries = queries;
        this.drafts = drafts;
    }

    @Override
    public List<HeldThing> list(Person person) {
        var all = queries.list(person.number(), new NoteQueries.Wanted(null, null, Integer.MAX_VALUE, 0));
        var held = new ArrayList<HeldThing>();
        Stream.concat(all.stream(), queries.listFormer(person.number()).stream())
                .map(NoteHeld::held)
                .forEach(held::add);
        drafts.listTexts(person.number())
                .forEach((day, text) -> held.add(
                        new HeldThing("contacts.note_draft", day, Saying.of("contacts.held.note_draft"), text)));
        return held;
    }

    private static HeldThing held(Note note) {
        return new HeldThing(
                note.known().until() == null ? "contacts.note" : "contacts.note_former",
                note.heading().day(),
                Saying.of(note.heading().kind().label()),
                note.parts().stream().map(Paragraph::text).collect(Collectors.joining("\n\n")));
    }
}
