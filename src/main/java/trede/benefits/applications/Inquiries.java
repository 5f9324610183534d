package trede.benefits.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Member;
import trede.benefits.forms.Written;
import trede.casefile.Person;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// The social inquiries of the centre.
@Component
public class Inquiries {

    private final InquiryQueries queries;
    private final Trace trace;
    private final Clock clock;

    Inquiries(InquiryQueries queries, Trace trace, Clock clock) {
        this.queries = queries;
        this.trace = trace;
        this.clock = clock;
    }

    /// The newest first.
    @Transactional(readOnly = true)
    public List<Inquiry> list(Person person) {
        return queries.list(person.number());
    }

    /// @throws NotHere if it is not about this person
    @Transactional(readOnly = true)
    public Inquiry get(Person person, UUID id) {
        return queries.find(person.number(), id).orElseThrow(NotHere::new);
    }

    /// The visitor begins one; one that was begun for the application goes on.
    ///
    /// @param application null for a review
    @Transactional
    public UUID begin(Person person, @Nullable UUID application) {
        if (!(Visitors.get() instanceof Member worker)) {
            throw new NotHere();
        }
        if (application != null) {
            var begun = queries.list(person.number()).stream()
                    .filter(inquiry -> application.equals(inquiry.application()))
                    .findFirst();
            if (begun.isPresent()) {
                return begun.get().id();
            }
        }
        var id = queries.add(person.number(), application, worker.id(), today(), worker.actor());
        trace.left(person, "inquiry", "begin");
        return id;
    }

    /// As far as it got; it can be completed later.
    ///
    /// @param version of what the writer saw
    /// @throws Refusal for a visit to come, or if somebody saved it meanwhile
    @Transactional
    public void save(Person person, UUID id, Inquiry.Findings findings, String version) {
        var known = get(person, id);
        for (var day : new LocalDate[] {findings.visited(), findings.consulted()}) {
            if (day != null && day.isAfter(today())) {
                throw new Refusal("benefits.application.future", Written.day(day));
            }
        }
        if (known.findings().equals(findings)) {
            return;
        }
        if (!queries.save(id, findings, version, Visitors.get().actor())) {
            throw new Refusal("benefits.inquiry.meanwhile");
        }
        trace.left(person, "inquiry", "save");
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
