package trede.benefits.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.benefits.decisions.Content;
import trede.benefits.decisions.Decisions;
import trede.benefits.forms.Written;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.following.Viewings;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// What the committee has before it, and what it does with each point.
@Component
public class Agenda {

    private final AgendaQueries queries;
    private final Meetings meetings;
    private final CommitteeProposals proposals;
    private final Decisions decisions;
    private final Files files;

    Agenda(AgendaQueries queries, Meetings meetings, CommitteeProposals proposals, Decisions decisions, Files files) {
        this.queries = queries;
        this.meetings = meetings;
        this.proposals = proposals;
        this.decisions = decisions;
        this.files = files;
    }

    /// Whose files may be seen, and who looked.
    @Component
    record Files(People people, Viewings viewings, Looks looks, Clock clock) {

        LocalDate today() {
            return Brussels.dayOf(clock.instant());
        }
    }

    /// All points in order; those whose file is not the visitor's to open stand among `hidden`.
    public record Listed(List<AgendaItem> items, Set<UUID> hidden, int waiting) {}

    @Transactional
    public Listed list(UUID meeting) {
        var items = queries.list(meeting);
        var people = items.stream().map(item -> item.whose().person()).collect(Collectors.toSet());
        var hidden = files.viewings().listHidden(people);
        files.looks()
                .log(
                        "committee-agenda",
                        Map.of("meeting", meeting.toString()),
                        people.stream()
                                .filter(person -> !hidden.contains(person))
                                .toList());
        return new Listed(items, hidden, queries.countWaiting(meeting));
    }

    @Transactional(readOnly = true)
    public AgendaItem get(UUID meeting, UUID item) {
        return queries.find(meeting, item).orElseThrow(NotHere::new);
    }

    /// Everything that waits comes on the agenda.
    @Transactional
    public int fill(UUID meeting) {
        meetings.open(meeting);
        return queries.fill(meeting, false, Visitors.get().actor());
    }

    /// The order in which the points are dealt with.
    ///
    /// @param positions by point; points that are not named keep theirs
    @Transactional
    public void order(UUID meeting, Map<UUID, Integer> positions) {
        meetings.open(meeting);
        var wanted = queries.list(meeting).stream()
                .sorted(java.util.Comparator.comparing(item -> positions.getOrDefault(item.id(), item.position())))
                .map(AgendaItem::id)
                .toList();
        queries.order(wanted, Visitors.get().actor());
    }

    /// It is not dealt with today; what the chair decided alone stays.
    @Transactional
    public void remove(UUID meeting, UUID item) {
        meetings.open(meeting);
        person(get(meeting, item));
        if (!queries.remove(item)) {
            throw new Refusal("benefits.committee.problem.stays");
        }
    }

    /// What the committee did.
    ///
    /// @param otherwise what it decided instead; null unless it decided otherwise
    /// @param absent members who left for this point
    public record Record(
            Outcome outcome, String motivation, @Nullable Content otherwise, Collection<UUID> absent) {}

    /// Writes down what the committee did with a point.
    ///
    /// @throws Refusal if it cannot be decided so, was written down already, or the person must be heard first
    @Transactional
    public void record(UUID meeting, UUID id, Record record) {
        var session = meetings.open(meeting);
        var item = get(meeting, id);
        var person = person(item);
        var outcome = record.outcome();
        if (session.day().isAfter(files.today())) {
            throw new Refusal("benefits.committee.problem.meeting_to_come", Written.day(session.day()));
        }
        if (!Outcome.choices(item.ratifies() != null).contains(outcome)) {
            throw new Refusal("benefits.application.problem.choice");
        }
        if (outcome.wantsReason() && record.motivation().isBlank()) {
            throw new Refusal("benefits.committee.problem.no_reason");
        }
        if (!queries.record(
                id,
                outcome,
                record.motivation(),
                record.absent(),
                Visitors.get().actor())) {
            throw new Refusal("benefits.committee.problem.recorded");
        }
        switch (outcome) {
            case AS_PROPOSED -> take(person, item, item.content(), session);
            case OTHERWISE -> take(person, item, Objects.requireNonNull(record.otherwise()), session);
            case RATIFIED, NOT_RATIFIED ->
                decisions.ratify(
                        person, Objects.requireNonNull(item.ratifies()), session.day(), outcome == Outcome.RATIFIED);
            case ADJOURNED -> {}
        }
    }

    private void take(Person person, AgendaItem item, Content content, Meeting session) {
        var proposal = proposals.get(person, item.proposal());
        CommitteeProposals.demandHearing(proposal);
        queries.decided(
                item.id(),
                decisions.take(
                        person,
                        content,
                        new Decisions.Taking(proposal.application(), proposal.id(), session.day(), "committee")));
        proposals.decided(proposal.id(), session.day());
    }

    /// It was written down by mistake.
    ///
    /// @throws Refusal once a letter about it was made
    @Transactional
    public void takeBack(UUID meeting, UUID id) {
        meetings.open(meeting);
        var item = get(meeting, id);
        var result = item.result();
        if (result == null) {
            throw new NotHere();
        }
        queries.takeBack(id, Visitors.get().actor());
        if (item.ratifies() != null) {
            decisions.reopen(person(item), item.ratifies());
        } else if (result.decision() != null) {
            decisions.takeBack(person(item), result.decision());
            proposals.decided(item.proposal(), null);
        }
    }

    /// Why the committee did what it did with a point.
    ///
    /// @param outcome null as long as it is only prepared
    public record Motivation(LocalDate day, @Nullable Outcome outcome, String words) {}

    /// All that it ever gave as its reasons about somebody.
    @Transactional(readOnly = true)
    public List<Motivation> listMotivations(Person person) {
        return queries.listMotivations(person.number());
    }

    /// The application that a point answers; null for a review.
    @Transactional(readOnly = true)
    public @Nullable UUID findApplication(Person person, AgendaItem item) {
        return proposals.get(person, item.proposal()).application();
    }

    private Person person(AgendaItem item) {
        return files.people().find(item.whose().person()).orElseThrow(NotHere::new);
    }
}
