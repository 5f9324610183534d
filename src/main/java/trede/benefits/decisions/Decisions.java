package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.benefits.applications.Deadlines;
import trede.benefits.applications.Trace;
import trede.casefile.FactKind;
import trede.casefile.Person;
import trede.casefile.own.OwnFacts;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// All that the centre decided about people, and the rights that follow from it.
@Component
public class Decisions {

    private static final String DONE = "benefits.decision.problem.proposal_decided";

    private final DecisionQueries queries;
    private final HeldRightQueries rights;
    private final OwnFacts ownFacts;
    private final Situations situations;
    private final Deadlines terms;
    private final Trace trace;

    Decisions(
            DecisionQueries queries,
            HeldRightQueries rights,
            OwnFacts ownFacts,
            Situations situations,
            Deadlines terms,
            Trace trace) {
        this.queries = queries;
        this.rights = rights;
        this.ownFacts = ownFacts;
        this.situations = situations;
        this.terms = terms;
        this.trace = trace;
    }

    /// In the order in which they were taken.
    @Transactional(readOnly = true)
    public List<Decision> list(Person person) {
        return queries.list(person.number());
    }

    /// @throws NotHere if it is not about this person
    @Transactional(readOnly = true)
    public Decision get(Person person, UUID id) {
        return queries.find(person.number(), id).orElseThrow(NotHere::new);
    }

    /// Which rights somebody has and had, by all decisions together.
    public List<HeldRight> listRights(List<Decision> decisions) {
        return RunningRight.of(decisions);
    }

    /// What is decided, and by whom.
    ///
    /// @param application null for a review
    /// @param by `committee` or `chair`
    public record Taking(@Nullable UUID application, UUID proposal, LocalDate on, String by) {

        /// This decision came of the same proposal, and still counts.
        boolean isDone(Decision other) {
            return other.proposal().equals(proposal) && other.course().undoneOn() == null;
        }
    }

    /// It is decided.
    ///
    /// @throws Refusal with the first of the [Objections], or if the proposal was decided on already
    @Transactional
    public UUID take(Person person, Content content, Taking taking) {
        queries.takeTurn();
        var situation = situations.of(person, taking.application(), content);
        if (situation.decisions().stream().anyMatch(taking::isDone)) {
            throw new Refusal(DONE);
        }
        var objections = Objections.of(content, situation, taking.on());
        if (!objections.none()) {
            var first = objections.all().getFirst();
            throw new Refusal(first.key(), first.details().toArray());
        }
        var course = new Decision.Course(
                taking.on(),
                taking.by(),
                terms.notifyBy(taking.on()),
                content.asksReview() ? terms.reviewBy(taking.on()) : null,
                null,
                null);
        var id = add(person, content, taking, course);
        derive(person);
        trace.left(person, "decision", content.kind().code());
        return id;
    }

    private UUID add(Person person, Content content, Taking taking, Decision.Course course) {
        try {
            return queries.add(
                    person.number(),
                    taking.application(),
                    taking.proposal(),
                    content,
                    course,
                    Visitors.get().actor());
        } catch (DuplicateKeyException meanwhile) {
            throw new Refusal(DONE);
        }
    }

    /// Whatever the decisions are now: which rights follow from them, and what may be counted of these.
    private void derive(Person person) {
        try {
            var decisions = queries.list(person.number());
            rights.replace(person.number(), RunningRight.of(decisions));
            var facts = DecidedFacts.of(decisions);
            ownFacts.replace(person, FactKind.BENEFIT, facts.since(), facts.benefits());
            ownFacts.replace(person, FactKind.EXIT, facts.since(), facts.exits());
        } catch (DataIntegrityViolationException overlap) {
            throw new Refusal("benefits.decision.problem.rights_overlap", person.name());
        }
    }

    /// The committee agrees with what its chair decided, or does not: then it has no effect from that day on.
    @Transactional
    public void ratify(Person person, UUID id, LocalDate on, boolean agreed) {
        queries.takeTurn();
        var decision = get(person, id);
        if (!decision.mustBeRatified()) {
            throw new Refusal("benefits.decision.problem.ratified", decision.reference());
        }
        queries.ratified(id, on, agreed, Visitors.get().actor());
        derive(person);
        trace.left(person, "decision", agreed ? "ratified" : "not_ratified");
    }

    /// It was written down by mistake.
    ///
    /// @throws Refusal once a letter about it was made
    @Transactional
    public void takeBack(Person person, UUID id) {
        queries.takeTurn();
        var decision = get(person, id);
        if (queries.hasLetter(id)) {
            throw new Refusal("benefits.decision.problem.letter_made", decision.reference());
        }
        queries.remove(id);
        derive(person);
        trace.left(person, "decision", "taken_back");
    }

    /// The committee has yet to say what it thinks of what its chair decided.
    @Transactional
    public void reopen(Person person, UUID id) {
        queries.takeTurn();
        get(person, id);
        queries.reopen(id, Visitors.get().actor());
        derive(person);
        trace.left(person, "decision", "reopened");
    }
}
