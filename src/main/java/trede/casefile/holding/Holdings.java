package trede.casefile.holding;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Member;
import trede.casefile.HeldThing;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.following.Glass;
import trede.casefile.following.Viewings;
import trede.casefile.identities.Particulars;
import trede.casefile.retention.Retentions;
import trede.web.NotAllowed;
import trede.web.NotHere;
import trede.web.Right;
import trede.web.Visitors;

/// Puts together what we hold about a person. Each time is logged, with the reason.
@Component
public class Holdings {

    /// So many looks and changes at most; a longer log is read on its own page.
    public static final int MOST = 2_000;

    private final People people;
    private final Particulars particulars;
    private final Viewings viewings;
    private final Trail trail;
    private final Retentions retentions;
    private final Clock clock;

    Holdings(
            People people,
            Particulars particulars,
            Viewings viewings,
            Trail trail,
            Retentions retentions,
            Clock clock) {
        this.people = people;
        this.particulars = particulars;
        this.viewings = viewings;
        this.trail = trail;
        this.retentions = retentions;
        this.clock = clock;
    }

    /// @param form `page`, `pdf` or `json`
    /// @throws NotAllowed without the right to see what is sensitive: the whole must be whole
    @Transactional
    public Held get(UUID id, Occasion occasion, String form) {
        if (!Visitors.get().may(Right.SEE_SENSITIVE)) {
            throw new NotAllowed(Right.SEE_SENSITIVE);
        }
        var person = people.find(id).orElseThrow(NotHere::new);
        trail.looks().log("export", Map.of("why", occasion.code(), "form", form), List.of(id));
        return new Held(
                person,
                people.listFacts(person),
                particulars.listAll(person),
                viewings.listFollowers(id),
                things(person),
                new Held.Seen(trail.looks().list(id, MOST), glasses(id)),
                trail.changes().list(id, MOST),
                retentions.listTerms(),
                occasion,
                clock.instant());
    }

    private List<HeldThing> things(Person person) {
        return trail.others().stream()
                .flatMap(source -> source.list(person).stream())
                .sorted(Comparator.comparing(HeldThing::day).reversed())
                .toList();
    }

    private List<Glass> glasses(UUID id) {
        return Visitors.get() instanceof Member me ? trail.glasses().list(me, id, MOST) : List.of();
    }
}
