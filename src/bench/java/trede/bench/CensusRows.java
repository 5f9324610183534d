package trede.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import trede.monitor.census.Census;
import trede.monitor.census.Censuses;

/// Loading a centre's census from PostgreSQL, among twelve million facts and under row-level security.
final class CensusRows {

    private static final int WARM_UP = 15;
    private static final int RUNS = 40;

    private CensusRows() {}

    static List<Row> measure(Homes homes) throws Exception {
        var crowd = homes.crowd();
        var before = Seeding.beforeCorrections(crowd);
        var rows = new ArrayList<Row>();
        for (var sample : List.of(Sample.SMALL, Sample.MIDDLE, Sample.LARGE)) {
            int warmUp = sample == Sample.LARGE ? 2 : WARM_UP;
            int runs = sample == Sample.LARGE ? RUNS / 4 : RUNS;
            int facts = now(crowd, sample).facts();
            String what = "census: load %,d facts among %,d, ".formatted(facts, allFacts(crowd));
            var last = new Instant[] {before};
            var timings = Timing.paired(warmUp, runs, () -> now(crowd, sample), () -> {
                // each instant is another question, so that nothing is remembered
                last[0] = last[0].minusNanos(1_000);
                return knownAt(crowd, sample, last[0]);
            });
            rows.add(bounded(what + "now", timings.get(0), sample));
            rows.add(bounded(what + "as known before", timings.get(1), sample));
        }
        rows.add(memory(crowd));
        return rows;
    }

    private static Row bounded(String what, Timing timing, Sample sample) {
        boolean ok = timing.median() <= 250 && timing.p90() <= 400;
        return sample == Sample.MIDDLE
                ? Row.of(what, timing)
                        .bound("median ≤ 250, p90 ≤ 400 ms (%.0f)".formatted(timing.p90()), ok)
                : Row.of(what, timing);
    }

    /// The difference in the heap with and without eight of them.
    private static Row memory(House house) throws InterruptedException {
        long before = used();
        var kept = new ArrayList<Census>();
        for (int i = 0; i < 8; i++) {
            kept.add(now(house, Sample.MIDDLE));
        }
        double bytes = (double) (used() - before) / kept.size();
        double each = bytes / kept.getFirst().facts();
        return Row.amount("census: memory a fact, people included", "bytes", each)
                .bound("≤ 24 bytes", each <= 24);
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Census now(House house, Sample sample) {
        return house.as(sample, () -> house.get(Censuses.class).refresh());
    }

    private static Census knownAt(House house, Sample sample, Instant instant) {
        return house.as(sample, () -> house.get(Censuses.class).get(instant));
    }

    private static long allFacts(House house) throws java.sql.SQLException {
        try (var owner = house.asOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select reltuples::bigint from pg_class where oid = 'casefile.fact'::regclass")) {
            row.next();
            return row.getLong(1);
        }
    }
}
