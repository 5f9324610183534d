package trede.casefile.handovers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Member;
import trede.casefile.following.Viewings;
import trede.casefile.workload.Load;
import trede.casefile.workload.Workloads;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitors;
import trede.web.Words;

/// All handovers: one file or a whole caseload goes to one colleague or several, in one act.
@Component
public class Handovers {

    private static final int MOST = 2_000;
    private static final int DAYS_BACK = 31;

    private final HandoverQueries queries;
    private final CapsuleQueries capsules;
    private final Viewings viewings;
    private final Workloads workloads;
    private final Telling telling;
    private final Clock clock;

    Handovers(
            HandoverQueries queries,
            CapsuleQueries capsules,
            Viewings viewings,
            Workloads workloads,
            Telling telling,
            Clock clock) {
        this.queries = queries;
        this.capsules = capsules;
        this.viewings = viewings;
        this.workloads = workloads;
        this.telling = telling;
        this.clock = clock;
    }

    /// What would happen, for the visitor's eyes: noted in the log of looks. Nothing else is written.
    ///
    /// @throws Refusal as [#plan]
    @Transactional
    public Plan preview(Member me, Wanted wanted) {
        var plan = plan(me, wanted);
        telling.shown(plan);
        return plan;
    }

    /// What would happen. Nothing is written.
    ///
    /// @throws Refusal if it is not the visitor's to do, or something is missing
    @Transactional(readOnly = true)
    public Plan plan(Member me, Wanted wanted) {
        demand(me, wanted);
        var followed = queries.list(wanted, MOST);
        var others = viewings.listOthers(
                followed.stream().map(HandoverQueries.Followed::person).toList());
        var to = divide(
                wanted,
                followed.stream()
                        .filter(each -> !others.contains(each.person()))
                        .toList());
        var going = new ArrayList<Plan.Going>();
        var leftOut = new ArrayList<Plan.LeftOut>();
        var missing = new HashSet<>(wanted.people());
        for (var each : followed) {
            missing.remove(each.person());
            var account = to.get(each.person());
            if (account == null) {
                boolean hidden = others.contains(each.person());
                leftOut.add(new Plan.LeftOut(
                        each.person(), hidden ? "" : each.name(), hidden ? Plan.Why.HIDDEN : Plan.Why.CLOSED));
            } else {
                boolean follows = each.follows().contains(account);
                going.add(new Plan.Going(each.person(), each.name(), account, language(each.language()), follows));
            }
        }
        missing.forEach(person -> leftOut.add(new Plan.LeftOut(person, "", Plan.Why.NOT_FOLLOWED)));
        return new Plan(going, leftOut);
    }

    private Map<UUID, UUID> divide(Wanted wanted, List<HandoverQueries.Followed> files) {
        boolean several = wanted.to().size() > 1;
        Map<UUID, Integer> points = several ? workloads.listPoints(wanted.from(), wanted.function()) : Map.of();
        var loads = several ? loads(wanted.to()) : List.of(nothing(wanted.to().getFirst()));
        return Division.divide(
                files.stream()
                        .map(each ->
                                new Division.File(each.person(), points.getOrDefault(each.person(), 1), each.closed()))
                        .toList(),
                loads);
    }

    private List<Load> loads(List<UUID> accounts) {
        Map<UUID, Load> loads = new HashMap<>();
        workloads.list(accounts).forEach(each -> loads.put(each.member().id(), each.load()));
        return accounts.stream()
                .map(account -> loads.getOrDefault(account, nothing(account)))
                .toList();
    }

    private static Load nothing(UUID account) {
        return new Load(account, Map.of(), Map.of(), 100, false);
    }

    private void demand(Member me, Wanted wanted) {
        if (!me.may(Right.LEAD) && !me.id().equals(wanted.from())) {
            throw new Refusal("casefile.handover.not_yours");
        }
        if (wanted.to().isEmpty() || wanted.to().contains(wanted.from())) {
            throw new Refusal("casefile.handover.to_missing");
        }
        if (wanted.people().size() > MOST) {
            throw new Refusal("casefile.handover.too_many", MOST);
        }
        if (wanted.first().isBefore(today().minusDays(DAYS_BACK))
                || wanted.first().isAfter(today().plusYears(1))) {
            throw new Refusal("casefile.handover.day_wrong", DAYS_BACK);
        }
        if (!telling.mayAllFollow(wanted.to())) {
            throw new Refusal("casefile.handover.to_missing");
        }
    }

    /// Hands over what the plan says, all of it or nothing.
    ///
    /// @throws Refusal as [#plan], if nothing goes, or if somebody else becomes first contact later
    @Transactional
    public UUID make(Member me, Wanted wanted) {
        var plan = plan(me, wanted);
        if (plan.going().isEmpty()) {
            throw new Refusal("casefile.handover.nothing");
        }
        Map<UUID, UUID> to = new LinkedHashMap<>();
        Map<UUID, Locale> languages = new LinkedHashMap<>();
        plan.going().forEach(each -> {
            to.put(each.person(), each.to());
            languages.put(each.person(), each.language());
        });
        var handover = queries.open(wanted, me.id(), today());
        try {
            queries.handOver(handover, wanted, to, me.actor());
        } catch (DataIntegrityViolationException overlap) {
            throw new Refusal("casefile.handover.clash");
        }
        // drafted after the change: who helps from now on, not who leaves
        var owner = wanted.absent() ? me.id() : wanted.from();
        capsules.add(handover, owner, wanted, plan.going(), telling.draft(languages, wanted.first()));
        telling.handedOver(wanted.from(), wanted.first(), to);
        return handover;
    }

    /// Takes a handover back, on the day itself: everybody follows as before.
    ///
    /// @throws Refusal on another day, or if it is not the visitor's
    @Transactional
    public void undo(Member me, UUID handover) {
        var made = get(me, handover);
        if (!made.mayBeUndone(today())) {
            throw new Refusal("casefile.handover.undo_late");
        }
        Map<UUID, UUID> went = new LinkedHashMap<>();
        capsules.list(handover, MOST, 0).forEach(each -> went.put(each.client().person(), each.to()));
        try {
            queries.undo(handover, me.id());
        } catch (DataIntegrityViolationException changed) {
            throw new Refusal("casefile.handover.undo_changed");
        }
        telling.tookBack(made.from(), made.first(), went);
    }

    /// @throws NotHere if there is none, or it is not the visitor's to see
    @Transactional(readOnly = true)
    public Handover get(Member me, UUID handover) {
        var found = queries.find(handover).orElseThrow(NotHere::new);
        if (!me.may(Right.LEAD) && !me.id().equals(found.madeBy()) && !me.id().equals(found.from())) {
            throw new NotHere();
        }
        return found;
    }

    /// The newest first: the visitor's own; for who leads, all.
    @Transactional(readOnly = true)
    public List<Handover> list(Member me, int limit) {
        return queries.list(me.may(Right.LEAD) ? null : me.id(), limit);
    }

    // in the client's language where we have it, else in that of whoever hands over
    private static Locale language(@Nullable String code) {
        return Words.findLanguage(code).orElse(Visitors.get().language());
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
