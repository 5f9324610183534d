package trede.casefile.retention;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Visitors;

/// All files that have passed their term. None goes before one administrator proposed and another
/// approved it.
@Component
public class Retentions {

    /// The classes of retention, as the law files name them.
    public static final List<String> CLASSES =
            List.of("casefile.file_years", "casefile.newcomer_years", "access.looks_years");

    private final RetentionQueries queries;
    private final Looks looks;
    private final Law law;
    private final Clock clock;

    Retentions(RetentionQueries queries, Looks looks, Law law, Clock clock) {
        this.queries = queries;
        this.looks = looks;
        this.law = law;
        this.clock = clock;
    }

    /// How long each class is kept, as of today.
    public List<Law.Value> listTerms() {
        var today = Brussels.dayOf(clock.instant());
        return CLASSES.stream().map(key -> law.value(key, today)).toList();
    }

    /// Past their term and not yet proposed, the longest ago first. Whoever is shown is logged.
    @Transactional
    public List<Overdue> list(int limit) {
        var overdue = queries.list(terms(), limit);
        note("retention", overdue.stream().map(Overdue::id).toList());
        return overdue;
    }

    /// Proposed and waiting for somebody else.
    @Transactional
    public List<Proposal> listProposals(int limit) {
        var proposals = queries.listProposals(limit);
        note("retention", proposals.stream().map(Proposal::person).toList());
        return proposals;
    }

    @Transactional(readOnly = true)
    public List<Proof> listProofs(int limit) {
        return queries.listProofs(limit);
    }

    /// Proposes those of them that have passed their term.
    ///
    /// @throws Refusal if there is none
    @Transactional
    public void propose(Collection<UUID> people) {
        if (queries.propose(terms(), people) == 0) {
            throw new Refusal("casefile.retention_none_chosen");
        }
        note("retention-propose", people);
    }

    /// They stay after all.
    @Transactional
    public void withdraw(Collection<UUID> keys) {
        if (queries.withdraw(keys) == 0) {
            throw new Refusal("casefile.retention_none_chosen");
        }
        looks.log("retention-withdraw", Map.of("keys", keys), List.of());
    }

    /// Destroys what somebody else proposed, whole and at once.
    ///
    /// @throws Refusal if the visitor proposed one of them or might be the same person as who did, or something
    /// has happened since in one
    @Transactional
    public int approve(Collection<UUID> keys) {
        String me = Visitors.get().actor();
        queries.hold(keys);
        if (queries.listProposals(Integer.MAX_VALUE).stream()
                .anyMatch(proposal ->
                        keys.contains(proposal.key()) && proposal.by().equals(me))) {
            throw new Refusal("casefile.retention_own");
        }
        queries.findDoubt(keys, me).ifPresent(doubt -> {
            throw doubt.hand() == null
                    ? new Refusal("casefile.retention_way_in")
                    : new Refusal("casefile.retention_one_hand", doubt.hand());
        });
        int revived = queries.countRevived(terms(), keys);
        if (revived > 0) {
            throw new Refusal("casefile.retention_revived", revived);
        }
        int destroyed = queries.destroy(keys);
        if (destroyed == 0) {
            throw new Refusal("casefile.retention_none_chosen");
        }
        looks.log("destruction", Map.of("files", destroyed), List.of());
        return destroyed;
    }

    private void note(String what, Collection<UUID> people) {
        if (!people.isEmpty()) {
            looks.log(what, Map.of(), people);
        }
    }

    private RetentionQueries.Terms terms() {
        var today = Brussels.dayOf(clock.instant());
        return new RetentionQueries.Terms(
                today.minusYears(law.number("casefile.file_years", today)),
                today.minusYears(law.number("casefile.newcomer_years", today)));
    }
}
