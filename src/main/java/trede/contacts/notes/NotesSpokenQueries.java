package trede.contacts.notes;

import org.springframework.stereotype.Component;
import trede.contacts.silence.Spoken;

/// A note of a talk breaks a silence; a letter or mail tells that we reached out.
@Component
class NotesSpokenQueries implements Spoken {

    private static final String TOLD = """
            select n.person, n.day, case when n.kind in (%1$s) then 'talk' else 'offered' end as what
            from contacts.note n where n.kind in (%1$s, %2$s)
            """;

    @Override
    public String told() {
        return TOLD.formatted(quoted(NoteKind.talks()), quoted(NoteKind.offers()));
    }

    private static String quoted(String[] codes) {
        return "'" + String.join("', '", codes) + "'";
    }
}
