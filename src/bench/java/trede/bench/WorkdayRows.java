package trede.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Two hundred workers of one large centre at work at the same time: they open Today, their lists, files and the
/// report, search, and write down what was said.
final class WorkdayRows {

    private static final int USERS = 200;
    private static final int SECONDS = 40;
    /// A program that has just started compiles what it runs: that is over before anything is counted.
    private static final int WARM_UP = 40;
    /// Between two pages, in milliseconds, from half of it to one and a half: somebody reads, types or listens.
    private static final int PAUSE = 5_000;

    private static final Sample CENTRE = Sample.LARGE;
    private static final Map<String, String> NOTE = Map.of(
            "kind", "phone", "day", "vandaag", "text", "Belde over de huur van deze maand; brengt het bewijs volgende week mee.");

    private final House house;
    private final Addresses addresses;
    private final ConcurrentLinkedQueue<Double> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();

    private WorkdayRows(House house) throws SQLException {
        this.house = house;
        this.addresses = Addresses.of(house, CENTRE);
    }

    static List<Row> measure(Homes homes) throws Exception {
        TodayRows.prepare(homes.alone());
        return new WorkdayRows(homes.alone()).measure();
    }

    /// Somebody at a desk, and some of the files on it.
    private record Desk(Reader reader, List<String> files) {}

    private List<Row> measure() throws Exception {
        var desks = new ArrayList<Desk>();
        try (var program = Program.start(house.root())) {
            for (String worker : workers()) {
                desks.add(new Desk(new Reader(program, CENTRE, worker), files(worker)));
            }
            work(desks, WARM_UP);
            nanos.clear();
            written.set(0);
            work(desks, SECONDS);
            return rows(program);
        } finally {
            desks.forEach(desk -> desk.reader().close());
        }
    }

    /// Some who follow somebody.
    private List<String> workers() throws SQLException {
        return names("""
                select distinct a.name from access.account a
                join casefile.follower f on f.centre = a.centre and f.account = a.id
                where a.centre = %d and a.name >= 'worker-' order by a.name limit %d""", USERS);
    }

    private List<String> files(String worker) throws SQLException {
        return names("""
                select 'people/' || p.id from access.account a
                join casefile.follower f on f.centre = a.centre and f.account = a.id
                join casefile.person p on p.centre = f.centre and p.person = f.person
                where a.centre = %d and a.name = '%s' order by p.person limit 40""", worker);
    }

    private List<String> names(String question, Object detail) throws SQLException {
        var names = new ArrayList<String>();
        int centre = house.operator(CENTRE.code()).centre().id();
        try (var owner = house.asOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(question.formatted(centre, detail))) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private void work(List<Desk> desks, int seconds) throws Exception {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<?>>();
            for (int n = 0; n < desks.size(); n++) {
                var desk = desks.get(n);
                var random = new SplittableRandom(n);
                working.add(workers.submit(() -> {
                    work(desk, random, until);
                    return true;
                }));
            }
            for (var each : working) {
                each.get();
            }
        }
    }

    private void work(Desk desk, SplittableRandom random, long until) throws InterruptedException {
        Thread.sleep(random.nextInt(PAUSE));
        while (System.nanoTime() < until) {
            String file = desk.files().get(random.nextInt(desk.files().size()));
            try {
                switch (random.nextInt(20)) {
                    case 0, 1 -> open(desk, "today");
                    case 2, 3 -> open(desk, "caseload");
                    case 4, 5, 6, 7 -> open(desk, addresses.search(random.nextInt(1000)));
                    case 8, 9, 10, 11, 12 -> open(desk, file);
                    case 13, 14 -> open(desk, file + "/notes");
                    case 15 -> open(desk, "appointments");
                    case 16 -> open(desk, file + "/benefits");
                    case 17 -> open(desk, Addresses.monitor());
                    case 18 -> open(desk, Addresses.drillDown("activatable"));
                    default -> write(desk, file);
                }
            } catch (IOException | IllegalStateException failed) {
                Homes.say("  " + failed.getMessage());
                errors.incrementAndGet();
            }
            Thread.sleep(PAUSE / 2 + random.nextInt(PAUSE));
        }
    }

    private void open(Desk desk, String page) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        desk.reader().read(page);
        nanos.add((double) (System.nanoTime() - begun));
    }

    private void write(Desk desk, String file) throws IOException, InterruptedException {
        open(desk, file + "/notes/new");
        var fields = new java.util.TreeMap<>(NOTE);
        fields.put("draft", UUID.randomUUID().toString());
        long begun = System.nanoTime();
        desk.reader().write(file + "/notes", fields);
        nanos.add((double) (System.nanoTime() - begun));
        written.incrementAndGet();
    }

    private List<Row> rows(Program program) throws Exception {
        var timing = Timing.ofNanos(
                nanos.stream().mapToDouble(Double::doubleValue).toArray());
        String what = "workday: a page of 200 users, %d pages in %d s, %d notes written"
                .formatted(nanos.size(), SECONDS, written.get());
        return List.of(
                Row.p95AtMost(250, what, timing),
                Row.amount("workday: errors", "pages", errors.get()).bound("none", errors.get() == 0),
                Row.amount("workday: resident memory, most so far", "MB", program.residentMegabytes("VmHWM")));
    }
}
