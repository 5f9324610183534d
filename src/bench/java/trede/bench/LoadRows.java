package trede.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Fifty people who read reports and files at the same time, for a while.
final class LoadRows {

    private static final int USERS = 50;
    private static final int SECONDS = 20;
    /// A program that has just started compiles what it runs: that is over before anything is counted.
    private static final int WARM_UP = 20;
    /// Between two pages, in milliseconds, from half of it to one and a half: nobody reads quicker.
    private static final int PAUSE = 1_000;

    private static final List<Sample> CENTRES = List.of(Sample.SMALL, Sample.MIDDLE, Sample.LARGE);

    private final House crowd;
    private final ConcurrentLinkedQueue<Double> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();

    private LoadRows(House crowd) {
        this.crowd = crowd;
    }

    static List<Row> measure(Homes homes) throws Exception {
        return new LoadRows(homes.crowd()).measure();
    }

    private List<Row> measure() throws Exception {
        var readers = new ArrayList<Reader>();
        try (var program = Program.start(crowd.root())) {
            var addresses = new ArrayList<Addresses>();
            for (var centre : CENTRES) {
                addresses.add(Addresses.of(crowd, centre));
            }
            for (int user = 0; user < USERS; user++) {
                readers.add(new Reader(program, CENTRES.get(user % 3), "reader-" + (user + 1)));
            }
            read(readers, addresses, WARM_UP);
            nanos.clear();
            read(readers, addresses, SECONDS);
            return rows(program);
        } finally {
            readers.forEach(Reader::close);
        }
    }

    private void read(List<Reader> readers, List<Addresses> addresses, int seconds) throws Exception {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var users = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = new ArrayList<Future<?>>();
            for (int user = 0; user < readers.size(); user++) {
                int who = user;
                reading.add(users.submit(() -> {
                    read(readers.get(who), addresses.get(who % 3), new SplittableRandom(who), until);
                    return true;
                }));
            }
            for (var each : reading) {
                each.get();
            }
        }
    }

    private void read(Reader reader, Addresses addresses, SplittableRandom random, long until)
            throws InterruptedException {
        Thread.sleep(random.nextInt(PAUSE));
        while (System.nanoTime() < until) {
            String page =
                    switch (random.nextInt(4)) {
                        case 0 -> Addresses.monitor();
                        case 1 -> Addresses.drillDown("activatable");
                        case 2 -> addresses.search(random.nextInt(1000));
                        default -> addresses.person(random.nextInt(1000));
                    };
            long begun = System.nanoTime();
            try {
                reader.read(page);
                nanos.add((double) (System.nanoTime() - begun));
            } catch (java.io.IOException | IllegalStateException failed) {
                Homes.say("  " + failed.getMessage());
                errors.incrementAndGet();
            }
            Thread.sleep(PAUSE / 2 + random.nextInt(PAUSE));
        }
    }

    private List<Row> rows(Program program) throws Exception {
        var timing = Timing.ofNanos(
                nanos.stream().mapToDouble(Double::doubleValue).toArray());
        double most = program.residentMegabytes("VmHWM");
        return List.of(
                Row.p95AtMost(200, "load: a page of 50 users, %d pages in %d s".formatted(nanos.size(), SECONDS), timing),
                Row.amount("load: errors", "pages", errors.get()).bound("none", errors.get() == 0),
                Row.amount("load: resident memory, most so far", "MB", most).bound("≤ 450 MB", most <= 450),
                Row.amount("load: resident memory at the end", "MB", program.residentMegabytes("VmRSS")));
    }
}
