package trede.casefile.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.PersonLine;
import trede.casefile.events.FileChanged;
import trede.casefile.finding.Likeness;
import trede.web.Refusal;

/// The queue of files that may be of one person. Whoever is shown is noted in the log of looks.
@Component
public class Suspicions {

    private static final int AT_ONCE = 2_000;
    private static final int LONGEST_REASON = 1_000;

    private final SuspicionQueries queries;
    private final BlockQueries blocks;
    private final ComparisonQueries comparisons;
    private final People people;
    private final Looks looks;
    private final ApplicationEventPublisher events;

    Suspicions(
            SuspicionQueries queries,
            BlockQueries blocks,
            ComparisonQueries comparisons,
            People people,
            Looks looks,
            ApplicationEventPublisher events) {
        this.events = events;
        this.queries = queries;
        this.blocks = blocks;
        this.comparisons = comparisons;
        this.people = people;
        this.looks = looks;
    }

    /// The strongest behind a mark.
    @Transactional
    public List<Suspicion> list(Suspicion.Mark behind, int limit) {
        return withLines(queries.list(behind, limit));
    }

    /// Who else this person may be.
    @Transactional
    public List<Suspicion> list(Person person) {
        return withLines(queries.listOf(person.number()));
    }

    /// Why these two stand in the queue; empty if they do not.
    @Transactional(readOnly = true)
    public List<Likeness.Reason> listReasons(Person one, Person other) {
        return queries.reasons(one.number(), other.number());
    }

    @Transactional(readOnly = true)
    public long count() {
        return queries.count();
    }

    private List<Suspicion> withLines(List<SuspicionQueries.Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        var lines = PairLines.read(
                people, pairs.stream().flatMapToLong(pair -> LongStream.of(pair.person(), pair.other())));
        // whoever was withdrawn since stands there until the next round
        return pairs.stream().flatMap(pair -> line(pair, lines).stream()).toList();
    }

    private static Optional<Suspicion> line(SuspicionQueries.Pair pair, Map<Long, PersonLine> lines) {
        var one = lines.get(pair.person());
        var other = lines.get(pair.other());
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(new Suspicion(one, other, pair.reasons(), pair.strength()));
    }

    /// They are two people: the pair leaves the queue and stays out.
    ///
    /// @throws Refusal if no reason was given
    @Transactional
    public void signOff(Person one, Person other, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refusal("casefile.not_same_why_missing", LONGEST_REASON);
        }
        queries.signOff(one.number(), other.number(), why);
        looks.log("not-same", Map.of(), List.of(one.id(), other.id()));
        events.publishEvent(new FileChanged(one.id()));
        events.publishEvent(new FileChanged(other.id()));
    }

    /// Looks again at those who changed, and at everybody if many did.
    ///
    /// @return whether there is more to do
    @Transactional
    public boolean refresh() {
        int unsure = blocks.countUnsure(AT_ONCE + 1);
        if (unsure == 0 || !queries.takeTurn()) {
            return false;
        }
        if (unsure > AT_ONCE) {
            computeAll();
            return false;
        }
        blocks.begin();
        blocks.takeUnsure(AT_ONCE);
        queries.clearFocus();
        blocks.pairFocus();
        comparisons.compare();
        comparisons.keep();
        return blocks.countUnsure(1) > 0;
    }

    /// Looks at everybody.
    ///
    /// @return how many pairs stand in the queue
    @Transactional
    public int computeAll() {
        blocks.begin();
        blocks.forgetUnsure();
        queries.clear();
        blocks.pairAll();
        comparisons.compare();
        return comparisons.keep();
    }
}
