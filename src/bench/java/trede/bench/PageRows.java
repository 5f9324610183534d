package trede.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Pages of the packaged program over HTTP, for a small and a large centre among five hundred others.
final class PageRows {

    private static final String COLD = "--trede.monitor.census-megabytes=0";
    private static final String READER = "reader-1";

    private final House crowd;
    private final List<Row> rows = new ArrayList<>();
    private int asked;

    private PageRows(House crowd) {
        this.crowd = crowd;
    }

    static List<Row> measure(Homes homes) throws Exception {
        var pages = new PageRows(homes.crowd());
        pages.warm();
        pages.cold(homes.alone());
        return pages.rows;
    }

    /// What people see all day: the census is loaded.
    private void warm() throws Exception {
        try (var program = Program.start(crowd.root())) {
            for (var sample : List.of(Sample.SMALL, Sample.LARGE)) {
                try (var reader = new Reader(program, sample, READER)) {
                    readAll(reader, sample);
                }
            }
        }
    }

    private void readAll(Reader reader, Sample sample) throws Exception {
        var addresses = Addresses.of(crowd, sample);
        String of = " of %,d people".formatted(sample.people());
        rows.add(Row.p95AtMost(60, "pages: monitor, later views," + of, later(reader)));
        rows.add(Row.p95AtMost(500, "pages: monitor, no census loaded, as known before," + of, knownAt(reader, sample)));
        for (String cell : List.of("initial-population", "excluded.age")) {
            rows.add(Row.p95AtMost(
                    50,
                    "pages: drill-down " + cell + "," + of,
                    Timing.of(40, 100, () -> reader.read(Addresses.drillDown(cell)))));
        }
        var number = new int[1];
        rows.add(Row.p95AtMost(
                50, "pages: person," + of, Timing.of(60, 200, () -> reader.read(addresses.person(number[0]++)))));
        rows.add(Row.p95AtMost(
                50,
                "pages: person, where they stand," + of,
                Timing.of(60, 200, () -> reader.read(addresses.standing(number[0]++)))));
        rows.add(Row.p95AtMost(
                50,
                "pages: search while typing," + of,
                Timing.of(60, 300, () -> reader.read(addresses.search(number[0]++)))));
        try (var writers = new Writers(crowd, sample)) {
            rows.add(Row.p95AtMost(60, "pages: monitor, later views, 60 workers write," + of, later(reader)));
            rows.add(Row.p95AtMost(
                    500,
                    "pages: monitor, no census loaded, 60 workers write," + of,
                    knownAt(reader, sample)));
            Homes.say("  " + writers.corrections() + " corrections meanwhile");
        }
    }

    private Timing later(Reader reader) throws Exception {
        return Timing.of(60, 150, () -> reader.read(Addresses.monitor()));
    }

    /// Each instant is another census.
    private Timing knownAt(Reader reader, Sample sample) throws Exception {
        var last = new Instant[] {Seeding.beforeCorrections(crowd).minusMillis(++asked)};
        return Timing.of(4, sample == Sample.LARGE ? 12 : 30, () -> {
            last[0] = last[0].minusNanos(1_000);
            return reader.read(Addresses.monitorKnownAt(last[0]));
        });
    }

    /// The program forgets a census as soon as another centre is asked for; the same report alone and in
    /// the crowd,
    /// in turns.
    private void cold(House alone) throws Exception {
        try (var among = Program.start(crowd.root(), COLD);
                var apart = Program.start(alone.root(), COLD)) {
            for (var sample : List.of(Sample.MIDDLE, Sample.SMALL, Sample.LARGE)) {
                var other = sample == Sample.SMALL ? Sample.MIDDLE : Sample.SMALL;
                try (var here = new Reader(among, sample, READER);
                        var there = new Reader(apart, sample, READER);
                        var hereOther = new Reader(among, other, READER);
                        var thereOther = new Reader(apart, other, READER)) {
                    var timings = Timing.paired(
                            5,
                            sample == Sample.LARGE ? 12 : 30,
                            () -> hereOther.read(Addresses.monitor()),
                            () -> here.read(Addresses.monitor()),
                            () -> thereOther.read(Addresses.monitor()),
                            () -> there.read(Addresses.monitor()));
                    addCold(sample, timings.get(1), timings.get(3));
                }
            }
        }
    }

    private void addCold(Sample sample, Timing crowded, Timing alone) {
        String what = "pages: monitor, no census loaded, of %,d people".formatted(sample.people());
        double times = crowded.times(alone);
        rows.add(Row.p95AtMost(500, what, crowded));
        rows.add(Row.of(what + ", no other centres", alone));
        rows.add(Row.of(what + ", 500 others", crowded)
                .against("the same alone", times)
                .bound("ratio ≤ 1.2", times <= 1.2));
    }
}
