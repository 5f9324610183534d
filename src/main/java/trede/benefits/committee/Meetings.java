package trede.benefits.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.benefits.forms.Written;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// When the special committee meets, and who sits in it.
@Component
public class Meetings {

    private final MeetingQueries queries;
    private final AgendaQueries agenda;
    private final Looks looks;
    private final Clock clock;

    Meetings(MeetingQueries queries, AgendaQueries agenda, Looks looks, Clock clock) {
        this.queries = queries;
        this.agenda = agenda;
        this.looks = looks;
        this.clock = clock;
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Meeting> list(int limit) {
        return queries.list(limit);
    }

    @Transactional(readOnly = true)
    public Meeting get(UUID id) {
        return queries.find(id).orElseThrow(NotHere::new);
    }

    /// Present members first.
    @Transactional(readOnly = true)
    public List<CommitteeMember> listMembers() {
        return queries.listMembers(today());
    }

    /// From a day on somebody sits in it.
    @Transactional
    public void addMember(String name, @Nullable UUID account, String role, LocalDate first) {
        queries.addMember(name, account, role, first, Visitors.get().actor());
        looks.log("committee", Map.of("changed", "member"), List.of());
    }

    /// @throws Refusal if it began only later
    @Transactional
    public void endMember(UUID member, LocalDate last) {
        if (!queries.endMember(member, last, Visitors.get().actor())) {
            throw new Refusal("benefits.committee.problem.member_end", Written.day(last));
        }
        looks.log("committee", Map.of("changed", "member"), List.of());
    }

    /// Plans one; what the chair decided alone is on its agenda from the start.
    @Transactional
    public UUID add(LocalDate day, String begins, String place) {
        String actor = Visitors.get().actor();
        var id = queries.add(day, begins, place, actor);
        if (!day.isBefore(today())) {
            agenda.fill(id, true, actor);
        }
        looks.log("committee", Map.of("changed", "meeting"), List.of());
        return id;
    }

    /// Who of those who sit in it is there.
    ///
    /// @throws Refusal when it is closed
    @Transactional
    public void attend(UUID meeting, Collection<UUID> present) {
        open(meeting);
        queries.attend(meeting, present, Visitors.get().actor());
    }

    /// The minutes are closed.
    ///
    /// @throws Refusal while a point has no outcome, or nobody was there
    @Transactional
    public void close(UUID meeting) {
        var known = open(meeting);
        if (known.open() > 0) {
            throw new Refusal("benefits.committee.problem.items_open", known.open());
        }
        if (known.present().isEmpty()) {
            throw new Refusal("benefits.committee.problem.nobody");
        }
        queries.close(meeting, today(), Visitors.get().actor());
        looks.log("committee", Map.of("changed", "closed"), List.of());
    }

    /// @throws Refusal when its minutes are closed
    Meeting open(UUID id) {
        var meeting = get(id);
        if (meeting.closed() != null) {
            throw new Refusal("benefits.committee.problem.meeting_closed", Written.day(meeting.closed()));
        }
        return meeting;
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
