package trede.benefits.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.benefits.forms.Written;
import trede.casefile.Person;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// What people told of their own accord.
@Component
public class ReportedChanges {

    private final ReportedChangeQueries queries;
    private final Deadlines terms;
    private final Trace trace;
    private final Clock clock;

    ReportedChanges(ReportedChangeQueries queries, Deadlines terms, Trace trace, Clock clock) {
        this.queries = queries;
        this.terms = terms;
        this.trace = trace;
        this.clock = clock;
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<ReportedChange> list(Person person) {
        return queries.list(person.number());
    }

    /// @throws Refusal if it was told on a day to come
    @Transactional
    public void add(Person person, ReportedChange change) {
        if (change.reported().isAfter(today())) {
            throw new Refusal("benefits.application.future", Written.day(change.reported()));
        }
        queries.add(
                person.number(),
                change,
                terms.lookBy(change.reported()),
                Visitors.get().actor());
        trace.left(person, "change", "add");
    }

    /// Somebody looked whether the right changes with it.
    @Transactional
    public void look(Person person, UUID change, String outcome) {
        if (!queries.looked(
                person.number(), change, today(), outcome, Visitors.get().actor())) {
            throw new NotHere();
        }
        trace.left(person, "change", "look");
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
