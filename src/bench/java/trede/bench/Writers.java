package trede.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import trede.home.Database;

/// Sixty workers of one centre who each correct a fact every few seconds, as the role that serves.
final class Writers implements AutoCloseable {

    static final int WORKERS = 60;
    /// From five to fifteen seconds between two corrections of one worker: quicker than anybody types.
    private static final int PAUSE = 5_000;

    private static final String CORRECTION = """
            update casefile.fact set hours = coalesce(hours, 0) %% 38 + 0.5
            where centre = %d and kind = 'activity' and person = ?""";

    private final Database database;
    private final int centre;
    private final long[] people;
    private final List<Thread> workers = new ArrayList<>();
    private final AtomicLong corrections = new AtomicLong();
    private volatile boolean working = true;

    Writers(House house, Sample sample) throws SQLException {
        database = house.get(Database.class);
        centre = house.operator(sample.code()).centre().id();
        people = people(house, centre);
        for (int i = 0; i < WORKERS; i++) {
            var random = new SplittableRandom(i);
            workers.add(Thread.ofVirtual().start(() -> work(random)));
        }
    }

    long corrections() {
        return corrections.get();
    }

    private void work(SplittableRandom random) {
        try {
            Thread.sleep(random.nextInt(2 * PAUSE));
            while (working) {
                correct(people[random.nextInt(people.length)]);
                Thread.sleep(PAUSE + random.nextInt(2 * PAUSE));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void correct(long person) throws SQLException {
        try (var connection = database.serving().getConnection();
                var statement = connection.createStatement();
                var correction = connection.prepareStatement(CORRECTION.formatted(centre))) {
            statement.execute("select set_config('app.centre', '" + centre
                    + "', true), set_config('app.actor', 'user:bench', true)");
            correction.setLong(1, person);
            corrections.addAndGet(correction.executeUpdate());
            connection.commit();
        }
    }

    private static long[] people(House house, int centre) throws SQLException {
        try (Connection owner = house.asOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select distinct person from casefile.fact where kind = 'activity' and centre = " + centre
                                + " order by person limit 5000")) {
            var people = new ArrayList<Long>();
            while (rows.next()) {
                people.add(rows.getLong(1));
            }
            return people.stream().mapToLong(Long::longValue).toArray();
        }
    }

    @Override
    public void close() throws InterruptedException {
        working = false;
        for (var worker : workers) {
            worker.interrupt();
            worker.join();
        }
    }
}
