package trede.benefits.applications;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.benefits.forms.Written;
import trede.casefile.Person;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// When people are abroad; each year only so many days are paid.
@Component
public class Stays {

    private static final int LONGEST = 731;

    private final StayQueries queries;
    private final Deadlines terms;
    private final Trace trace;

    Stays(StayQueries queries, Deadlines terms, Trace trace) {
        this.queries = queries;
        this.terms = terms;
        this.trace = trace;
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Stay> list(Person person) {
        return queries.list(person.number());
    }

    /// Announced, or found out.
    ///
    /// @throws Refusal if it overlaps another, or lasts for years
    @Transactional
    public void add(Person person, Stay stay) {
        if (stay.length() > LONGEST) {
            throw new Refusal("benefits.inquiry.stay.long", LONGEST);
        }
        for (var known : queries.list(person.number())) {
            if (!known.days().last().isBefore(stay.days().first())
                    && !known.days().first().isAfter(stay.days().last())) {
                throw overlaps(known);
            }
        }
        try {
            queries.add(person.number(), stay, Visitors.get().actor());
        } catch (DataIntegrityViolationException meanwhile) {
            throw overlaps(stay);
        }
        count(person);
        trace.left(person, "stay", "add");
    }

    private static Refusal overlaps(Stay other) {
        return new Refusal(
                "benefits.inquiry.stay.overlaps",
                Written.day(other.days().first()),
                Written.day(other.days().last()));
    }

    /// It did not take place.
    @Transactional
    public void remove(Person person, UUID stay) {
        if (!queries.remove(person.number(), stay)) {
            throw new NotHere();
        }
        count(person);
        trace.left(person, "stay", "remove");
    }

    // one stay more or less can change from when another is unpaid
    private void count(Person person) {
        var all = queries.list(person.number());
        for (var stay : all) {
            var from = terms.unpaidFrom(stay, all);
            if (!Objects.equals(from, stay.unpaidFrom())) {
                queries.mark(stay.id(), from);
            }
        }
    }
}
