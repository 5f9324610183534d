package trede.casefile.workload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Accounts;
import trede.access.Looks;
import trede.access.Member;
import trede.casefile.following.Function;
import trede.casefile.following.Viewings;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitors;

/// What everybody in the centre carries. A handful of statements, however many files there are.
@Component
public class Workloads {

    private static final int HEAVIEST = 100;

    private final LoadQueries queries;
    private final Accounts accounts;
    private final Viewings viewings;
    private final Looks looks;
    private final Law law;
    private final Clock clock;

    Workloads(LoadQueries queries, Accounts accounts, Viewings viewings, Looks looks, Law law, Clock clock) {
        this.queries = queries;
        this.accounts = accounts;
        this.viewings = viewings;
        this.looks = looks;
        this.law = law;
        this.clock = clock;
    }

    /// A colleague, where they work and what they carry.
    ///
    /// @param place [Place#NOWHERE] for who works in no team
    public record Carrier(Member member, Place place, Load load, Set<String> languages) {

        public String team() {
            return place.team();
        }
    }

    /// By site: first its sum, then its teams.
    @Transactional(readOnly = true)
    public List<Together> listSums() {
        var bySite = list().stream()
                .collect(Collectors.groupingBy(each -> each.place().site(), TreeMap::new, Collectors.toList()));
        var sums = new ArrayList<Together>();
        bySite.forEach((site, there) -> {
            sums.add(Together.of(new Place("", site), there));
            if (!site.isEmpty()) {
                there.stream()
                        .collect(Collectors.groupingBy(Carrier::team, TreeMap::new, Collectors.toList()))
                        .forEach((team, members) -> sums.add(Together.of(new Place(team, site), members)));
            }
        });
        return sums;
    }

    /// Everybody who may write in files or follows anybody: by team, then by name.
    @Transactional(readOnly = true)
    public List<Carrier> list() {
        var counts = queries.count(today());
        return carriers(members(counts.keySet()), counts);
    }

    /// A page of them.
    @Transactional(readOnly = true)
    public List<Carrier> list(int limit, int offset) {
        return some(members(queries.listFollowing(today())).stream()
                .skip(offset)
                .limit(limit)
                .toList());
    }

    /// Some of them.
    @Transactional(readOnly = true)
    public List<Carrier> list(Collection<UUID> accounts) {
        return some(members(queries.listFollowing(today())).stream()
                .filter(each -> accounts.contains(each.member().id()))
                .toList());
    }

    /// A colleague and where they work.
    ///
    private record Placed(Member member, Place place) {

        String team() {
            return place.team();
        }
    }

    private List<Placed> members(Set<UUID> following) {
        var teams = queries.listPlaces(today());
        return accounts.list().stream()
                .filter(member -> member.may(Right.EDIT_PEOPLE) || following.contains(member.id()))
                .map(member -> new Placed(member, teams.getOrDefault(member.id(), Place.NOWHERE)))
                .sorted(Comparator.comparing((Placed each) -> each.team().isEmpty())
                        .thenComparing(Placed::team)
                        .thenComparing(each -> each.member().name()))
                .toList();
    }

    private List<Carrier> some(List<Placed> members) {
        return carriers(
                members,
                queries.count(
                        today(),
                        members.stream().map(each -> each.member().id()).toList()));
    }

    private List<Carrier> carriers(List<Placed> members, Map<UUID, Map<RequestKind, Integer>> counts) {
        var weights = weights();
        var times = queries.listTimes(today());
        var languages = queries.listLanguages();
        return members.stream()
                .map(each -> new Carrier(
                        each.member(),
                        each.place(),
                        new Load(
                                each.member().id(),
                                counts.getOrDefault(each.member().id(), Map.of()),
                                weights,
                                times.getOrDefault(each.member().id(), HEAVIEST),
                                times.containsKey(each.member().id())),
                        languages.getOrDefault(each.member().id(), Set.of())))
                .toList();
    }

    /// One file in what somebody carries.
    ///
    /// @param name empty where the file is not the visitor's to open
    public record Carried(UUID person, String name, Function function, RequestKind kind) {}

    /// A page of what somebody carries, in order of name.
    @Transactional
    public List<Carried> list(UUID account, int limit, int offset) {
        var found = queries.list(account, today(), limit, offset);
        var people = found.stream().map(LoadQueries.Carried::person).distinct().toList();
        var hidden = viewings.listHidden(people);
        looks.log(
                "workload",
                Map.of("of", account.toString()),
                people.stream().filter(each -> !hidden.contains(each)).toList());
        return found.stream()
                .map(each -> new Carried(
                        each.person(),
                        hidden.contains(each.person()) ? "" : each.familyName() + ", " + each.givenName(),
                        Function.find(each.function()).orElseThrow(),
                        RequestKind.find(each.kind()).orElseThrow()))
                .toList();
    }

    /// How many points each person weighs in what a colleague carries.
    ///
    /// @param function the only one that counts; null for all
    @Transactional(readOnly = true)
    public Map<UUID, Integer> listPoints(UUID account, @Nullable Function function) {
        var weights = weights();
        var points = new HashMap<UUID, Integer>();
        queries.listCarried(account, function == null ? null : function.code(), today())
                .forEach((person, files) ->
                        points.put(person, new Load(account, files, weights, HEAVIEST, false).points()));
        return points;
    }

    /// What each kind weighs: as the centre chose, else as proposed.
    @Transactional(readOnly = true)
    public Map<RequestKind, Weight> weights() {
        var own = queries.listWeights();
        Map<RequestKind, Weight> weights = new EnumMap<>(RequestKind.class);
        for (var kind : RequestKind.weighed()) {
            var proposed = law.value("casefile.weight.%s".formatted(kind.code()), today());
            weights.put(
                    kind,
                    new Weight(
                            kind,
                            own.getOrDefault(kind, proposed.number()),
                            own.containsKey(kind),
                            proposed.confirmed(),
                            proposed.source()));
        }
        return weights;
    }

    /// From now on these kinds weigh so much in this centre.
    ///
    /// @throws Refusal if one is not a number from 0 to 100
    @Transactional
    public void weigh(Map<RequestKind, Integer> points) {
        points.values().forEach(Workloads::demandNumber);
        points.forEach(
                (kind, number) -> queries.weigh(kind, number, Visitors.get().actor()));
    }

    /// From a day on somebody works so much of a full week: 0 for who is away for long.
    ///
    /// @throws Refusal if it is not a number from 0 to 100
    @Transactional
    public void work(UUID account, int percent, LocalDate from) {
        demandNumber(percent);
        queries.work(account, percent, from, Visitors.get().actor());
    }

    /// These languages somebody speaks, besides those of the centre.
    ///
    /// @param languages codes as in identities
    @Transactional
    public void speak(UUID account, Set<String> languages) {
        queries.speak(account, languages, Visitors.get().actor());
    }

    /// @throws Refusal if it is not a number from 0 to 100
    public static void demandNumber(int number) {
        if (number < 0 || number > HEAVIEST) {
            throw new Refusal("casefile.workload.number", HEAVIEST);
        }
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
