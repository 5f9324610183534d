package trede.benefits.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Member;
import trede.benefits.applications.Inquiries;
import trede.benefits.applications.Inquiry;
import trede.benefits.applications.Trace;
import trede.benefits.decisions.Content;
import trede.benefits.decisions.Decisions;
import trede.benefits.forms.Written;
import trede.casefile.Person;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// What workers propose to decide.
@Component
public class CommitteeProposals {

    private final ProposalQueries queries;
    private final Inquiries inquiries;
    private final Decisions decisions;
    private final MeetingQueries meetings;
    private final AgendaQueries agenda;
    private final Trace trace;
    private final Clock clock;

    CommitteeProposals(
            ProposalQueries queries,
            Inquiries inquiries,
            Decisions decisions,
            NextMeeting next,
            Trace trace,
            Clock clock) {
        this.queries = queries;
        this.inquiries = inquiries;
        this.decisions = decisions;
        this.meetings = next.meetings();
        this.agenda = next.agenda();
        this.trace = trace;
        this.clock = clock;
    }

    /// Where what the chair decided alone is looked at.
    @Component
    record NextMeeting(MeetingQueries meetings, AgendaQueries agenda) {}

    /// The newest first.
    @Transactional(readOnly = true)
    public List<Proposal> list(Person person) {
        return queries.list(person.number());
    }

    /// @throws NotHere if it is not about this person
    @Transactional(readOnly = true)
    public Proposal get(Person person, UUID id) {
        return queries.find(person.number(), id).orElseThrow(NotHere::new);
    }

    /// On which inquiry it rests: that of its application, else the newest.
    private @Nullable Inquiry inquiry(Person person, @Nullable UUID application) {
        var all = inquiries.list(person);
        return all.stream()
                .filter(inquiry -> application != null && application.equals(inquiry.application()))
                .findFirst()
                .orElse(all.stream()
                        .filter(inquiry -> application == null && inquiry.application() == null)
                        .findFirst()
                        .orElse(null));
    }

    /// Keys of what is missing before it may go to the committee.
    @Transactional(readOnly = true)
    public List<String> missing(Person person, Proposal proposal) {
        return Readiness.missing(proposal, inquiry(person, proposal.application()));
    }

    /// The visitor proposes.
    @Transactional
    public UUID add(Person person, @Nullable UUID application, String facts, Content content) {
        if (!(Visitors.get() instanceof Member author)) {
            throw new NotHere();
        }
        var inquiry = inquiry(person, application);
        var id = queries.add(
                person.number(),
                new ProposalQueries.Written(
                        application, inquiry == null ? null : inquiry.id(), author.id(), facts, content, today()),
                author.actor());
        trace.left(person, "proposal", "add");
        return id;
    }

    /// @param version of what the writer saw
    /// @throws Refusal if somebody saved it meanwhile
    @Transactional
    public void change(Person person, UUID id, String facts, Content content, String version) {
        var proposal = open(person, id);
        if (proposal.facts().equals(facts) && proposal.content().equals(content)) {
            return;
        }
        var inquiry = inquiry(person, proposal.application());
        demandSaved(queries.change(
                id,
                version,
                inquiry == null ? null : inquiry.id(),
                facts,
                content,
                Visitors.get().actor()));
        trace.left(person, "proposal", "change");
    }

    /// What was done about the right to be heard.
    ///
    /// @param version of what the writer saw
    /// @throws Refusal for a day to come, heard without a record, or if somebody saved it meanwhile
    @Transactional
    public void hear(Person person, UUID id, Hearing hearing, String version) {
        var proposal = open(person, id);
        if (proposal.hearing().equals(hearing)) {
            return;
        }
        for (var day : new LocalDate[] {hearing.toldOn(), hearing.heardOn()}) {
            if (day != null && day.isAfter(today())) {
                throw new Refusal("benefits.application.future", Written.day(day));
            }
        }
        if (hearing.heardOn() != null && hearing.record().isBlank()) {
            throw new Refusal("benefits.committee.problem.no_record");
        }
        demandSaved(queries.hear(id, version, hearing, Visitors.get().actor()));
        trace.left(person, "proposal", "hear");
    }

    private static void demandSaved(boolean saved) {
        if (!saved) {
            throw new Refusal("benefits.committee.problem.meanwhile");
        }
    }

    /// To the committee with it.
    ///
    /// @throws Refusal while something is missing; [#missing] says what
    @Transactional
    public void offer(Person person, UUID id) {
        var proposal = open(person, id);
        if (!missing(person, proposal).isEmpty()) {
            throw new Refusal("benefits.committee.problem.not_ready");
        }
        if (proposal.course().offered() == null) {
            queries.offer(id, today(), Visitors.get().actor());
            trace.left(person, "proposal", "offer");
        }
    }

    @Transactional
    public void withdraw(Person person, UUID id) {
        open(person, id);
        queries.withdraw(id, today(), Visitors.get().actor());
        trace.left(person, "proposal", "withdraw");
    }

    /// It cannot wait: the chair decides alone, and the committee judges it at its next meeting.
    ///
    /// @throws Refusal if the person was not told of the right to be heard, or wants to be heard and was not
    @Transactional
    public UUID decideUrgently(Person person, UUID id, LocalDate on) {
        var proposal = open(person, id);
        demandHearing(proposal);
        if (on.isAfter(today())) {
            throw new Refusal("benefits.application.future", Written.day(on));
        }
        var decision = decisions.take(
                person, proposal.content(), new Decisions.Taking(proposal.application(), id, on, "chair"));
        decided(id, on);
        queries.dropFromAgendas(id);
        meetings.findNext(today())
                .ifPresent(next -> agenda.fill(next, true, Visitors.get().actor()));
        return decision;
    }

    /// Something was decided on it; null when that is taken back.
    void decided(UUID proposal, @Nullable LocalDate on) {
        queries.decided(proposal, on, Visitors.get().actor());
    }

    static void demandHearing(Proposal proposal) {
        if (proposal.hearing().toldOn() == null) {
            throw new Refusal("benefits.committee.problem.not_told");
        }
        if (proposal.hearing().open()) {
            throw new Refusal("benefits.committee.problem.not_heard");
        }
    }

    private Proposal open(Person person, UUID id) {
        var proposal = get(person, id);
        if (!proposal.open()) {
            throw new Refusal("benefits.committee.problem.closed");
        }
        return proposal;
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
