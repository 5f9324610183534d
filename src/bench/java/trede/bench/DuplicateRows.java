package trede.bench;

import java.util.ArrayList;
import java.util.List;
import trede.casefile.duplicates.Suspicions;

/// The queue of possible duplicates of a large centre: computed as a whole, kept fresh, and read.
final class DuplicateRows {

    private static final int TWO_MINUTES = 120_000;
    private static final int CHANGED = 20;

    private DuplicateRows() {}

    static List<Row> measure(Homes homes) throws Exception {
        var house = homes.alone();
        var suspicions = house.get(Suspicions.class);
        int centre = house.operator(Sample.LARGE.code()).centre().id();
        String people = " of %,d people".formatted(Sample.LARGE.people());
        var rows = new ArrayList<Row>();
        rows.add(Row.medianAtMost(
                TWO_MINUTES,
                "duplicates: the whole queue" + people,
                Timing.of(0, 2, () -> house.as(Sample.LARGE, suspicions::computeAll))));
        rows.add(Row.amount(
                "duplicates: pairs" + people, "pairs", house.as(Sample.LARGE, suspicions::count)));
        house.ownerDoes("vacuum analyze casefile.suspicion");
        rows.add(Row.of("duplicates: %d people who changed,".formatted(CHANGED) + people, Timing.of(2, 10, () -> {
            house.ownerDoes("insert into casefile.unsure (centre, person) select centre, person from casefile.identity "
                    + "where centre = %d order by person limit %d".formatted(centre, CHANGED));
            return house.as(Sample.LARGE, suspicions::refresh);
        })));
        try (var program = Program.start(house.root());
                var reader = new Reader(program, Sample.LARGE, "reader-1")) {
            rows.add(Row.p95AtMost(
                    100, "duplicates: page of the queue," + people, Timing.of(40, 100, () -> reader.read("duplicates"))));
        }
        return rows;
    }
}
