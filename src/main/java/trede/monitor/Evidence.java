package trede.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import trede.casefile.FactCode;
import trede.casefile.FactKind;
import trede.monitor.census.Census;
import trede.monitor.census.Fact;
import trede.monitor.census.People;
import trede.monitor.census.Scan;
import trede.time.Period;

/// Which of a person's facts decided that the person counts, or does not.
@FunctionalInterface
public interface Evidence {

    Evidence NONE = (census, person) -> Stream.empty();

    Stream<Fact> of(Census census, int person);

    /// In order of kind and day, each once.
    default List<Fact> list(Census census, int person) {
        return of(census, person).distinct().sorted().toList();
    }

    default Evidence and(Evidence other) {
        return (census, person) -> Stream.concat(of(census, person), other.of(census, person));
    }

    /// This for some people, something else for all others.
    default Evidence onlyFor(People some, Evidence otherwise) {
        return (census, person) -> (some.contains(person) ? this : otherwise).of(census, person);
    }

    static Evidence born() {
        return (census, person) -> Stream.of(census.bornFact(person));
    }

    /// All facts of a kind, whenever they hold.
    static Evidence all(FactKind kind, FactCode... codes) {
        return where(kind, setOf(kind, codes), fact -> true);
    }

    static Evidence touching(Period period, FactKind kind, FactCode... codes) {
        return touching(period, kind, setOf(kind, codes));
    }

    static Evidence touching(Period period, FactKind kind, Set<FactCode> codes) {
        return where(kind, codes, fact -> touches(fact, period));
    }

    static Evidence endedBy(LocalDate day, FactKind kind, FactCode... codes) {
        return where(
                kind,
                setOf(kind, codes),
                fact -> fact.until() != null && !fact.until().isAfter(day));
    }

    /// The one that touches the period and starts last, as [Scan#latest] chooses it.
    static Evidence latest(Period period, FactKind kind) {
        return (census, person) ->
                census
                        .facts(person, kind)
                        .filter(fact -> touches(fact, period))
                        .reduce((earlier, later) -> later)
                        .stream();
    }

    /// What lies nearest to a period that no fact of the kind touches: the last one before it, the first
    /// one after it.
    static Evidence nearest(Period period, FactKind kind, FactCode... codes) {
        var wanted = setOf(kind, codes);
        return (census, person) -> {
            var facts = where(kind, wanted, fact -> true).of(census, person).toList();
            var before = facts.stream()
                    .filter(fact -> fact.from().isBefore(period.first()))
                    .reduce((earlier, later) -> later);
            var after = facts.stream()
                    .filter(fact -> fact.from().isAfter(period.last()))
                    .findFirst();
            return Stream.concat(before.stream(), after.stream());
        };
    }

    /// The facts that began by the last day of the period and are joined into one run with one that
    /// touches it.
    static Evidence run(Period period, FactKind kind, FactCode... codes) {
        var wanted = setOf(kind, codes);
        return (census, person) -> {
            var run = new ArrayList<Fact>();
            var touching = new ArrayList<Fact>();
            long ended = Long.MIN_VALUE / 2;
            for (var fact : where(kind, wanted, fact -> !fact.from().isAfter(period.last()))
                    .of(census, person)
                    .toList()) {
                if (fact.from().toEpochDay() - ended - 1 > Scan.RUN_GAP) {
                    run.clear();
                    ended = Long.MIN_VALUE / 2;
                }
                run.add(fact);
                var until = fact.until();
                ended = Math.max(ended, until == null ? Integer.MAX_VALUE : until.toEpochDay());
                if (touches(fact, period)) {
                    touching.addAll(run);
                }
            }
            return touching.stream();
        };
    }

    private static Evidence where(FactKind kind, Set<FactCode> codes, Predicate<Fact> holds) {
        var wanted = codes.stream().map(FactCode::code).toList();
        return (census, person) -> census.facts(person, kind)
                .filter(fact -> wanted.contains(fact.code()))
                .filter(holds);
    }

    private static boolean touches(Fact fact, Period period) {
        var until = fact.until();
        return !fact.from().isAfter(period.last()) && (until == null || !until.isBefore(period.first()));
    }

    private static Set<FactCode> setOf(FactKind kind, FactCode... codes) {
        return codes.length == 0 ? kind.codes() : EnumSet.copyOf(Arrays.asList(codes));
    }
}
