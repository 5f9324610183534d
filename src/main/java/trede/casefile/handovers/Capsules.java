package trede.casefile.handovers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.access.Member;
import trede.casefile.events.FileChanged;
import trede.casefile.events.FilesChanged;
import trede.casefile.following.Viewings;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Words;

/// All that goes along with files: who leaves confirms it, who comes has read it.
@Component
public class Capsules {

    private final CapsuleQueries queries;
    private final Handovers handovers;
    private final Viewings viewings;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Capsules(
            CapsuleQueries queries,
            Handovers handovers,
            Viewings viewings,
            Looks looks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.handovers = handovers;
        this.viewings = viewings;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Capsule get(UUID person, UUID capsule) {
        viewings.check(person);
        return queries.find(person, capsule).orElseThrow(NotHere::new);
    }

    /// Of one person, the newest first.
    @Transactional(readOnly = true)
    public List<Capsule> list(UUID person) {
        return queries.list(person);
    }

    /// A page of one handover, in order of name. Those whose file is not the visitor's to open are left out.
    @Transactional
    public List<Capsule> list(Member me, UUID handover, int limit, int offset) {
        handovers.get(me, handover);
        return visible("handover-list", queries.list(handover, limit, offset));
    }

    /// What the visitor is to confirm, the first to go first.
    @Transactional
    public List<Capsule> listToConfirm(Member me, int limit) {
        return visible("handover-list", queries.listToConfirm(me.id(), limit));
    }

    /// What goes along with files that come to the visitor and is not read yet.
    @Transactional
    public List<Capsule> listToRead(Member me, int limit) {
        return visible("handover-list", queries.listToRead(me.id(), limit));
    }

    private List<Capsule> visible(String what, List<Capsule> found) {
        var people = found.stream().map(each -> each.client().person()).toList();
        var hidden = viewings.listHidden(people);
        if (!found.isEmpty()) {
            looks.log(
                    what,
                    Map.of(),
                    people.stream().filter(each -> !hidden.contains(each)).toList());
        }
        return found.stream()
                .filter(each -> !hidden.contains(each.client().person()))
                .toList();
    }

    public boolean mayChange(Member me, Capsule capsule) {
        return capsule.confirmed() == null
                && (me.id().equals(capsule.owner()) || me.id().equals(capsule.from()) || me.may(Right.LEAD));
    }

    /// Writes it otherwise, as long as it is a draft.
    ///
    /// @throws Refusal if it is confirmed, not the visitor's to write, or too long
    @Transactional
    public void change(Member me, UUID person, UUID capsule, Locale language, Capsule.Parts parts) {
        var found = mine(me, person, capsule);
        for (String text : List.of(parts.promises(), parts.works(), parts.next())) {
            if (text.strip().length() > CapsuleDrafts.LONGEST) {
                throw new Refusal("casefile.problem.long", CapsuleDrafts.LONGEST);
            }
        }
        if (!Words.LANGUAGES.contains(language)) {
            throw new Refusal("casefile.problem.choice");
        }
        boolean draft = queries.change(
                found.id(),
                language,
                new Capsule.Parts(
                        parts.promises().strip(),
                        parts.works().strip(),
                        parts.next().strip()));
        if (!draft) {
            throw new Refusal("casefile.capsule.not_yours");
        }
        changed(person, "written");
    }

    /// It is so. From now on it is not written otherwise, and the client can have it.
    ///
    /// @throws Refusal if it is confirmed already or not the visitor's to confirm
    @Transactional
    public void confirm(Member me, UUID person, UUID capsule) {
        queries.confirm(mine(me, person, capsule).id(), me.id(), today());
        changed(person, "confirmed");
    }

    /// All that is still a draft in one handover, as it stands.
    ///
    /// @throws Refusal if it is not the visitor's to confirm
    @Transactional
    public int confirmAll(Member me, UUID handover) {
        handovers.get(me, handover);
        var people = Set.copyOf(queries.confirmAll(handover, me.id(), today()));
        if (!people.isEmpty()) {
            looks.log("capsule", Map.of("act", "confirmed"), people);
            events.publishEvent(new FilesChanged(people));
        }
        return people.size();
    }

    /// The newcomer knows it.
    ///
    /// @throws Refusal if it did not come to the visitor, or is still a draft
    @Transactional
    public void read(Member me, UUID person, UUID capsule) {
        var found = get(person, capsule);
        if (!found.to().equals(me.id()) || found.confirmed() == null) {
            throw new Refusal("casefile.capsule.not_yours");
        }
        queries.read(capsule, today());
        changed(person, "read");
    }

    private Capsule mine(Member me, UUID person, UUID capsule) {
        var found = get(person, capsule);
        if (!mayChange(me, found)) {
            throw new Refusal("casefile.capsule.not_yours");
        }
        return found;
    }

    private void changed(UUID person, String act) {
        looks.log("capsule", Map.of("act", act), List.of(person));
        events.publishEvent(new FileChanged(person));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
