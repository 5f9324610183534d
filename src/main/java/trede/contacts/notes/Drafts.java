package trede.contacts.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.following.Viewings;
import trede.web.NotHere;

/// What the visitor is still writing, kept while they type, seen by nobody else.
@Component
public class Drafts {

    private static final Set<String> FIELDS = Set.of("kind", "day", "at", "about", "beside", "text", "version");

    private final DraftQueries queries;
    private final Viewings viewings;
    private final Looks looks;

    Drafts(DraftQueries queries, Viewings viewings, Looks looks) {
        this.queries = queries;
        this.viewings = viewings;
        this.looks = looks;
    }

    /// The newest first, of files that the visitor may see; whose names that shows is logged.
    @Transactional
    public List<Draft> list(int limit) {
        var drafts = queries.list(Notes.me().id(), null, limit);
        var hidden = viewings.listHidden(drafts.stream().map(Draft::person).collect(Collectors.toSet()));
        var shown = drafts.stream()
                .filter(draft -> !hidden.contains(draft.person()))
                .toList();
        if (!shown.isEmpty()) {
            looks.log(
                    "drafts",
                    Map.of(),
                    shown.stream().map(Draft::person).distinct().toList());
        }
        return shown;
    }

    /// Those about one person.
    @Transactional(readOnly = true)
    public List<Draft> list(Person person) {
        return queries.list(Notes.me().id(), person.number(), 20);
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(Person person, UUID id) {
        // begun in a file that went into this one meanwhile, it is written on here
        return queries.find(Notes.me().id(), id)
                .filter(draft -> draft.person().equals(person.id())
                        || viewings.findSurvivor(draft.person())
                                .filter(person.id()::equals)
                                .isPresent());
    }

    /// Keeps the fields of a form under its number. If the same draft was kept from another
    /// window since, this text is kept as a draft of its own: nothing is lost.
    ///
    /// @param note that it corrects; null for a new one
    /// @param version of the draft that the form had before it; 0 for none yet
    /// @return the draft as it is kept
    /// @throws NotHere if it was saved as a note meanwhile
    @Transactional
    public Draft keep(Person person, @Nullable UUID note, UUID id, int version, Map<String, String> form) {
        var me = Notes.me().id();
        if (queries.isSaved(id)) {
            throw new NotHere();
        }
        Map<String, String> typed = new TreeMap<>();
        form.forEach((field, value) -> {
            if (FIELDS.contains(field)) {
                typed.put(field, value.replace("\u0000", ""));
            }
        });
        var kept = queries.keep(id, person.number(), me, note, typed, version) ? id : UUID.randomUUID();
        if (!kept.equals(id)) {
            queries.keep(kept, person.number(), me, note, typed, 0);
        }
        return queries.find(me, kept).orElseThrow();
    }

    /// It is not needed any more.
    @Transactional
    public void remove(UUID id) {
        if (!queries.remove(id, Notes.me().id())) {
            throw new NotHere();
        }
    }
}
