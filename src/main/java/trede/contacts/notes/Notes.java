package trede.contacts.notes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.access.Member;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitors;

/// All notes about the people of a centre. Each is written once; who wrote it may correct it,
/// nobody can take it away. What tells of health or justice is left out for who may not know.
@Component
public class Notes {

    private final NoteQueries queries;
    private final DraftQueries drafts;
    private final Looks looks;
    private final ApplicationEventPublisher events;

    Notes(NoteQueries queries, DraftQueries drafts, Looks looks, ApplicationEventPublisher events) {
        this.queries = queries;
        this.drafts = drafts;
        this.looks = looks;
        this.events = events;
    }

    /// The newest first.
    ///
    /// @param kind the only one of interest; null for all
    /// @param voice for which something must be written; null for all
    @Transactional(readOnly = true)
    public List<Note> list(Person person, @Nullable NoteKind kind, @Nullable Voice voice, int limit, int offset) {
        return queries
                .list(
                        person.number(),
                        new NoteQueries.Wanted(
                                kind == null ? null : kind.code(), voice == null ? null : voice.code(), limit, offset))
                .stream()
                .map(Notes::veiled)
                .toList();
    }

    /// @throws NotHere if this person has no such note
    @Transactional(readOnly = true)
    public Note get(Person person, UUID note) {
        return queries.find(person.number(), note).map(Notes::veiled).orElseThrow(NotHere::new);
    }

    /// What it was before it was corrected, the newest first.
    @Transactional(readOnly = true)
    public List<Note> listFormer(Note note) {
        return queries.listFormer(note.id()).stream().map(Notes::veiled).toList();
    }

    private static Note veiled(Note note) {
        return Visitors.get().may(Right.SEE_SENSITIVE) ? note : note.veiled();
    }

    /// A new note; the same one handed in twice is one.
    @Transactional
    public UUID write(Person person, Written written) {
        var me = me();
        if (queries.insert(written.draft(), person.number(), written, me.id(), me.actor())) {
            told(person, written, "write");
        } else if (queries.find(person.number(), written.draft()).isEmpty()) {
            throw new Refusal("contacts.note.problem.elsewhere");
        }
        drafts.remove(written.draft(), me.id());
        return written.draft();
    }

    /// @param version that the writer had before them
    /// @throws Refusal for who did not write it
    @Transactional
    public Saving correct(Person person, UUID note, int version, Written written) {
        var me = me();
        var now = queries.find(person.number(), note).orElseThrow(NotHere::new);
        if (!now.writers().include(me.id())) {
            throw new Refusal("contacts.note.problem.author");
        }
        // who may not see them keeps them unseen
        var unseen = me.may(Right.SEE_SENSITIVE)
                ? List.<Paragraph>of()
                : now.parts().stream().filter(Paragraph::sensitive).toList();
        var whole = new Written(
                written.heading(),
                now.writers().author().equals(me.id())
                        ? written.beside()
                        : now.writers().beside(),
                Stream.concat(written.parts().stream(), unseen.stream()).toList(),
                written.draft());
        if (!queries.correct(note, version, whole, me.actor())) {
            return new Saving.Overtaken(veiled(now));
        }
        told(person, whole, "correct");
        drafts.remove(written.draft(), me.id());
        return new Saving.Saved(note);
    }

    private void told(Person person, Written written, String act) {
        long kept =
                written.parts().stream().mapToLong(part -> part.kept().size()).sum();
        looks.log(
                "note",
                Map.of("act", act, "kind", written.heading().kind().code(), "kept", kept),
                List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }

    static Member me() {
        if (Visitors.get() instanceof Member member) {
            return member;
        }
        throw new NotHere();
    }

    /// Both texts beside each other, for whoever must put them together.
    public Differences compare(Note theirs, NoteEntry mine, NoteEntry.Tongue tongue) {
        return Differences.of(theirs.parts(), mine.parts(), tongue.names());
    }
}
