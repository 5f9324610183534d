package trede.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import trede.law.Law;
import trede.monitor.CellKind;
import trede.monitor.Figures;
import trede.monitor.Measures;
import trede.monitor.Options;
import trede.monitor.census.Census;
import trede.monitor.census.Censuses;
import trede.time.Period;

/// All cells of the three Antwerp measures as sets, one quarter, the census loaded: against a loop that
/// only counts
/// and against DuckDB, all in one run, and all with the same numbers.
final class MeasureRows {

    private static final int RUNS = 400;
    private static final int DUCK_RUNS = 15;
    private static final List<String> ANTWERP =
            List.of("activation.reconciliation", "activation.professional", "activation.social");

    private final Census census;
    private final Measures measures;
    private final Law law;
    private final Period quarter;

    private MeasureRows(House house) {
        measures = house.get(Measures.class);
        law = house.get(Law.class);
        census = house.as(Sample.MIDDLE, () -> house.get(Censuses.class).refresh());
        quarter = Sample.QUARTER;
    }

    static List<Row> measure(Homes homes) throws Exception {
        var house = homes.alone();
        return new MeasureRows(house).measure(house);
    }

    private List<Row> measure(House house) throws Exception {
        int youngest = law.number("monitor.age_from", quarter.last());
        int oldest = law.number("monitor.age_until", quarter.last());
        var loop = new FactLoop(census);
        var sets = cells(count());
        same("the loop", sets, loop.count(quarter, youngest, oldest));
        try (var duck = new DuckFacts(census, house.scratch())) {
            same("DuckDB", sets, duck.count(quarter, youngest, oldest));
            same("DuckDB at once", List.copyOf(sets.values()), duck.countAtOnce(quarter, youngest, oldest));

            var short_ = Timing.paired(1500, RUNS, this::count, () -> loop.count(quarter, youngest, oldest));
            var long_ = Timing.paired(
                    2,
                    DUCK_RUNS,
                    this::count,
                    () -> duck.count(quarter, youngest, oldest),
                    () -> duck.countAtOnce(quarter, youngest, oldest));
            String what = "measures: all cells of three as sets, %,d people, %,d facts"
                    .formatted(census.size(), census.facts());
            var quick = short_.get(0);
            double toLoop = quick.times(short_.get(1));
            double toDuck = long_.get(1).median() / quick.median();
            return List.of(
                    Row.medianAtMost(1.5, what, quick),
                    Row.of("measures: loop over arrays that only counts", short_.get(1)),
                    Row.of("measures: sets against that loop", quick)
                            .against("loop over arrays", toLoop)
                            .bound("ratio ≤ 2", toLoop <= 2),
                    Row.of("measures: DuckDB, three queries as the definitions read", long_.get(1))
                            .against("sets", toDuck)
                            .bound("ratio ≥ 100", toDuck >= 100),
                    Row.of("measures: DuckDB, one query tuned by hand", long_.get(2))
                            .against("sets", long_.get(2).median() / quick.median()));
        }
    }

    /// Ten other periods push the quarter out of the census's memory, so that the scanning is counted
    /// each time.
    private List<Figures> count() {
        for (int i = 1; i <= 10; i++) {
            census.during(quarter.minus(i));
        }
        return ANTWERP.stream()
                .map(id -> measures.get(id).count(census, quarter, law, Options.NONE))
                .peek(figures -> figures.cells().forEach(cell -> Timing.kept = cell.count()))
                .toList();
    }

    /// The rates are left out: their two numbers are cells of their own.
    private static Map<String, Integer> cells(List<Figures> figures) {
        var cells = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < figures.size(); i++) {
            for (var cell : figures.get(i).cells()) {
                if (cell.kind() == CellKind.PLAIN) {
                    cells.put(ANTWERP.get(i) + " " + cell.id(), cell.count());
                }
            }
        }
        return cells;
    }

    private static void same(String who, Object sets, Object others) {
        if (!Objects.equals(sets, others)) {
            throw new IllegalStateException(who + " counts otherwise: " + others + " instead of " + sets);
        }
    }
}
