package trede.casefile.merging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.casefile.following.Viewing;
import trede.casefile.following.Viewings;
import trede.casefile.identities.Identities;
import trede.casefile.identities.IdentityField;
import trede.casefile.intake.Intake;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// All merges: one file of two, and two of one again. Nothing is lost on the way: each row's former
/// whereabouts stay in
/// its history, and what is needed to take both apart is written down.
@Component
public class Merges {

    private static final int LONGEST_REASON = 1_000;

    private final MergeQueries queries;
    private final MergeRowQueries rows;
    private final ApartQueries apart;
    private final ClashQueries clashes;
    private final Identities identities;
    private final Door door;

    Merges(
            MergeQueries queries,
            MergeRowQueries rows,
            ApartQueries apart,
            ClashQueries clashes,
            Identities identities,
            Door door) {
        this.clashes = clashes;
        this.queries = queries;
        this.rows = rows;
        this.apart = apart;
        this.identities = identities;
        this.door = door;
    }

    /// Whoever merges must have to do with both files, and nobody else may write people in this centre
    /// meanwhile.
    @Component
    record Door(Viewings viewings, Intake intake, Looks looks, ApplicationEventPublisher events) {

        void pass(UUID... people) {
            for (UUID person : people) {
                var open = viewings.check(person).orElseThrow(NotHere::new);
                if (open.why() == Viewing.Why.GLASS) {
                    throw new Refusal("casefile.not_through_glass");
                }
            }
            if (!intake.takeTurn()) {
                throw new Refusal("casefile.merge_import_runs");
            }
        }
    }

    /// What would go along, by kind.
    @Transactional(readOnly = true)
    public List<Moved> preview(Person survivor, Person gone) {
        return rows.preview(survivor.number(), gone.number());
    }

    /// Benefits of both that overlap: while there is one, they cannot become one file.
    @Transactional(readOnly = true)
    public List<Clash> clashes(Person survivor, Person gone) {
        return clashes.list(survivor.number(), gone.number());
    }

    /// One file of two.
    ///
    /// @param chosen the fields of the identity that are taken from the file that goes
    /// @throws Refusal with a sentence: the same person, clashing benefits, an import that runs, no reason
    @Transactional
    public void merge(Person survivor, Person gone, Collection<IdentityField> chosen, String reason) {
        demandTwo(survivor.id(), gone.id());
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refusal("casefile.merge_why_missing", LONGEST_REASON);
        }
        door.pass(survivor.id(), gone.id());
        if (queries.lock(survivor.number(), gone.number()) < 2) {
            throw new NotHere();
        }
        int twice = clashes.list(survivor.number(), gone.number()).size();
        if (twice > 0) {
            throw new Refusal("casefile.merge_clash", twice);
        }
        String actor = Visitors.get().actor();
        var merge = queries.add(survivor.number(), gone.number(), chosen, why, actor);
        queries.keepFormerKeys(merge, survivor.number(), gone.number());
        identities.keepTold(gone.number());
        if (!chosen.isEmpty()) {
            identities.keepTold(survivor.number());
            queries.take(survivor.number(), gone.number(), chosen, actor);
        }
        rows.move(merge, survivor.number(), gone.number(), actor);
        queries.withdraw(gone.number());
        queries.point(survivor.number(), gone.number());
        identities.settle(survivor.number());
        settle("merge", merge, survivor.id(), gone.id());
    }

    /// @throws Refusal for a person with itself
    public static void demandTwo(UUID one, UUID other) {
        if (one.equals(other)) {
            throw new Refusal("casefile.merge_itself");
        }
    }

    /// The file into which this one went, however many merges further.
    @Transactional(readOnly = true)
    public Optional<UUID> findSurvivor(UUID gone) {
        return queries.findSurvivor(gone);
    }

    /// The merges of which this person's file was made, newest first; with those of which the files that went into it
    /// had been made before.
    @Transactional(readOnly = true)
    public List<Merge> list(Person survivor) {
        return queries.list(survivor.number());
    }

    /// What came since a merge, by kind: it stays with the survivor.
    @Transactional(readOnly = true)
    public List<Moved> listSince(Person survivor, Merge merge) {
        return rows.since(merge.id(), survivor.number());
    }

    /// Two files of one again, as they were; what came since stays with the survivor.
    ///
    /// @return the public id of the file that had gone
    /// @throws Refusal if something was merged on top of it, or an import runs
    @Transactional
    public UUID takeApart(Person survivor, UUID id) {
        door.pass(survivor.id());
        queries.lock(survivor.number(), survivor.number());
        var merge = list(survivor).stream()
                .filter(any -> any.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        var gone = queries.publicId(merge.number());
        if (merge.undoneAt() != null) {
            return gone; // twice by a double click
        }
        if (!merge.last()) {
            throw new Refusal("casefile.merge_not_last");
        }
        String actor = Visitors.get().actor();
        apart.restoreGone(id);
        apart.restoreSurvivor(id);
        rows.moveBack(id, survivor.number(), merge.number(), actor);
        queries.end(id, actor);
        apart.forget(id, merge.number());
        identities.settle(survivor.number());
        identities.settle(merge.number());
        settle("unmerge", id, survivor.id(), gone);
        return gone;
    }

    private void settle(String what, UUID merge, UUID survivor, UUID gone) {
        door.viewings().forget(survivor);
        door.viewings().forget(gone);
        door.looks().log(what, Map.of("merge", merge, "survivor", survivor, "other", gone), List.of(survivor, gone));
        door.events().publishEvent(new FileChanged(survivor));
        door.events().publishEvent(new FileChanged(gone));
    }
}
