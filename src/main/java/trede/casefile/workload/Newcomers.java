package trede.casefile.workload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.following.Followers;
import trede.casefile.following.Viewings;
import trede.law.Amount;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Right;

/// Everybody who came for something and whom nobody follows as first contact: each with who could take them.
@Component
public class Newcomers {

    private static final int MOST = 50;

    private final RequestQueries queries;
    private final Requests requests;
    private final Workloads workloads;
    private final Followers followers;
    private final Seen seen;
    private final Clock clock;

    Newcomers(
            RequestQueries queries,
            Requests requests,
            Workloads workloads,
            Followers followers,
            Seen seen,
            Clock clock) {
        this.queries = queries;
        this.requests = requests;
        this.workloads = workloads;
        this.followers = followers;
        this.seen = seen;
        this.clock = clock;
    }

    /// Whose file may be seen, what is written in the log, and what the law files say.
    @Component
    record Seen(Viewings viewings, Looks looks, Law law) {}

    /// The first to come first, at most fifty.
    @Transactional
    public List<Proposal> list() {
        var found = queries.listNewcomers(today(), MOST);
        var people = found.stream().map(Newcomer::person).distinct().toList();
        Set<UUID> hidden = seen.viewings().listHidden(people);
        var shown =
                found.stream().filter(each -> !hidden.contains(each.person())).toList();
        seen.looks()
                .log(
                        "newcomers",
                        Map.of(),
                        shown.stream().map(Newcomer::person).distinct().toList());
        var closed = queries.listClosed(people);
        var candidates = workloads.list().stream()
                .filter(each ->
                        each.member().may(Right.EDIT_PEOPLE) && !each.team().isEmpty())
                .map(each -> new Candidate(
                        each.member().id(),
                        each.member().name(),
                        each.team(),
                        each.load(),
                        each.languages(),
                        closed.getOrDefault(each.member().id(), Set.of())))
                .toList();
        return new Proposing(candidates, margin().amount().intValueExact()).propose(shown);
    }

    /// How much more a colleague may carry because they speak the person's language, in percent.
    public Amount margin() {
        return seen.law().amount("casefile.language_margin", today());
    }

    /// A colleague takes a newcomer as first contact from today, for what they came for.
    ///
    /// @throws Refusal if the file is closed to the colleague, or there is a first contact meanwhile
    @Transactional
    public void assign(UUID person, RequestKind kind, UUID account) {
        if (queries.listClosed(List.of(person)).getOrDefault(account, Set.of()).contains(person)) {
            throw new Refusal("casefile.newcomer.closed");
        }
        followers.add(person, new Followers.Duty(account, kind.function(), true), today());
        if (kind != RequestKind.UNASKED
                && requests.list(person).stream().noneMatch(each -> each.kind() == kind && each.last() == null)) {
            requests.add(person, kind, today());
        }
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
