package trede.benefits.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.benefits.forms.Written;
import trede.casefile.Person;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// All that people ask of the centre.
@Component
public class Applications {

    private final ApplicationQueries queries;
    private final ForwardingQueries forwardings;
    private final Deadlines terms;
    private final Trace trace;
    private final Clock clock;

    Applications(ApplicationQueries queries, ForwardingQueries forwardings, Deadlines terms, Trace trace, Clock clock) {
        this.queries = queries;
        this.forwardings = forwardings;
        this.terms = terms;
        this.trace = trace;
        this.clock = clock;
    }

    /// The newest first.
    @Transactional(readOnly = true)
    public List<Application> list(Person person) {
        return queries.list(person.number());
    }

    /// @throws NotHere if it is not one of this person's
    @Transactional(readOnly = true)
    public Application get(Person person, UUID id) {
        return queries.find(person.number(), id).orElseThrow(NotHere::new);
    }

    /// It was received; the terms run from that day.
    ///
    /// @throws Refusal for a day to come, for who was dead by then, for what came in that day already
    @Transactional
    public UUID add(Person person, Asked asked, LocalDate received) {
        if (received.isAfter(today())) {
            throw new Refusal("benefits.application.future", Written.day(received));
        }
        var death = person.identity().deceasedOn();
        if (death != null && received.isAfter(death)) {
            throw new Refusal("benefits.application.deceased", person.name(), Written.day(death));
        }
        for (var known : queries.list(person.number())) {
            if (known.received().equals(received)
                    && known.withdrawnOn() == null
                    && known.asked().kinds().stream().anyMatch(asked.kinds()::contains)) {
                throw new Refusal("benefits.application.twice", known.reference(), Written.day(received));
            }
        }
        var id = queries.add(
                person.number(),
                asked,
                received,
                new ApplicationQueries.Term(terms.decideBy(received, asked), terms.knownBy(received, asked)),
                Visitors.get().actor());
        trace.left(person, "application", "add");
        return id;
    }

    /// The person does not ask it any more.
    ///
    /// @throws Refusal before it was received, or when it is not open
    @Transactional
    public void withdraw(Person person, UUID id, LocalDate on, String why) {
        var application = open(person, id);
        demandOrder(application.received(), on);
        queries.withdraw(id, on, why, Visitors.get().actor());
        trace.left(person, "application", "withdraw");
    }

    /// Another centre is competent.
    ///
    /// @throws Refusal when it is not open
    @Transactional
    public void forward(Person person, UUID id, String toCentre, String why) {
        var application = open(person, id);
        forwardings.add(
                person.number(),
                id,
                toCentre,
                why,
                terms.forwardBy(application.received()),
                Visitors.get().actor());
        trace.left(person, "application", "forward");
    }

    /// When it was sent there, and when the person was told in writing; null for what is still to be done.
    @Transactional
    public void markForwarded(Person person, UUID id, @Nullable LocalDate sent, @Nullable LocalDate told) {
        var application = get(person, id);
        var forwarding = forwarding(application);
        for (var day : new LocalDate[] {sent, told}) {
            if (day != null) {
                demandOrder(application.received(), day);
            }
        }
        forwardings.sent(forwarding.id(), sent, told, Visitors.get().actor());
        trace.left(person, "application", "forwarded");
    }

    /// What the other centre answered.
    @Transactional
    public void reply(Person person, UUID id, boolean accepted, LocalDate on) {
        var application = get(person, id);
        var forwarding = forwarding(application);
        demandOrder(application.received(), on);
        forwardings.replied(
                forwarding.id(),
                accepted ? "accepted" : "declined",
                on,
                accepted ? null : terms.forwardBy(on),
                Visitors.get().actor());
        trace.left(person, "application", "reply");
    }

    /// Neither centre is competent in its own eyes: the federal service has it.
    @Transactional
    public void refer(Person person, UUID id, LocalDate on) {
        var application = get(person, id);
        var forwarding = forwarding(application);
        demandOrder(application.received(), on);
        forwardings.referred(forwarding.id(), on, Visitors.get().actor());
        trace.left(person, "application", "refer");
    }

    private Application open(Person person, UUID id) {
        var application = get(person, id);
        if (application.state() != Application.State.OPEN) {
            throw new Refusal("benefits.application.not_open", application.reference());
        }
        return application;
    }

    private static Forwarding forwarding(Application application) {
        var forwarding = application.forwarding();
        if (forwarding == null) {
            throw new NotHere();
        }
        return forwarding;
    }

    private void demandOrder(LocalDate received, LocalDate on) {
        if (on.isBefore(received)) {
            throw new Refusal("benefits.application.before_receipt", Written.day(received));
        }
        if (on.isAfter(today())) {
            throw new Refusal("benefits.application.future", Written.day(on));
        }
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
