package trede.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.BeansException;
import org.springframework.util.FileSystemUtils;
import trede.access.Accounts;
import trede.access.Centres;
import trede.access.Role;
import trede.exchange.ImportOutcome;
import trede.exchange.ImportRequest;
import trede.exchange.Imports;
import trede.exchange.Progress;
import trede.home.Database;
import trede.town.Town;
import trede.town.TownPlan;

/// Fills a home: invented towns come in by the ordinary import, and some of their facts are corrected
/// afterwards.
final class Seeding {

    /// Goes up when what is filled in changes.
    private static final String VERSION = "2";

    static final String PASSWORD = "bench-bench-bench";
    static final int USERS = 50;

    private Seeding() {}

    /// Opens a home, filled if it is not yet.
    static House filled(Path root, String name, int others) throws Exception {
        Path home = root.resolve(name);
        Path marker = home.resolve("filled-" + VERSION);
        boolean fill = !Files.exists(marker) || !fits(home);
        if (fill) {
            long begun = System.nanoTime();
            Homes.say("Filling " + home + " (only the first time) …");
            FileSystemUtils.deleteRecursively(home);
            // what a centre's first import joins is new to the planner, which then takes nested loops for cheap
            try (var house = House.open(home)) {
                house.ownerDoes("alter database trede set enable_nestloop = off");
            }
            try (var house = House.open(home)) {
                fill(house, root, others);
                house.ownerDoes("alter database trede reset enable_nestloop");
                Files.writeString(marker, knownAt(house).toString());
            }
            Homes.say("… " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
        }
        return House.open(home);
    }

    /// Whether its tables can be brought up to date: while the program is being made, a migration may
    /// have changed.
    private static boolean fits(Path home) {
        try (var house = House.open(home)) {
            return house.get(Database.class) != null;
        } catch (BeansException changed) {
            Homes.say(home + " does not fit this version any more: " + changed.getMostSpecificCause().getMessage());
            return false;
        }
    }

    /// An instant before the corrections.
    static Instant beforeCorrections(House house) throws IOException {
        return Instant.parse(Files.readString(house.root().resolve("filled-" + VERSION)));
    }

    private static void fill(House house, Path root, int others) throws Exception {
        for (var sample : List.of(Sample.SMALL, Sample.MIDDLE, Sample.LARGE)) {
            Homes.say("  " + sample.code() + ": " + sample.people() + " people");
            open(house, sample.code());
            bringIn(house, sample.code(), town(root, sample));
            house.as(sample, () -> {
                for (int i = 1; i <= USERS; i++) {
                    house.get(Accounts.class).add("reader-" + i, Role.WORKER, PASSWORD);
                }
                return true;
            });
        }
        if (others > 0) {
            Crowd.settle(house, others);
        }
        Thread.sleep(10);
        house.ownerDoes("create schema bench", "create table bench.corrected as select clock_timestamp() as at");
        Thread.sleep(10);
        correct(house);
        house.ownerDoes("vacuum (analyze) casefile.person", "vacuum (analyze) casefile.identity");
        house.ownerDoes("vacuum (analyze) casefile.fact", "vacuum (analyze) casefile.fact_history");
        house.ownerDoes("vacuum (analyze) casefile.search_key", "analyze");
    }

    static void open(House house, String centre) {
        house.get(Centres.class).add(centre, "OCMW " + centre, Sample.MUNICIPALITY, false);
    }

    static Path town(Path root, Sample sample) throws IOException {
        Path folder = root.resolve("towns").resolve(sample.code());
        if (!Files.exists(folder.resolve("persons.csv"))) {
            Files.createDirectories(folder.getParent());
            Town.write(
                    folder,
                    TownPlan.of(sample.people(), Sample.YEARS, Sample.UNTIL, sample.seed())
                            .withoutBatches()
                            .detailed(0.2));
        }
        return folder;
    }

    /// @throws IllegalStateException with the problems if anything was not taken
    static ImportOutcome.Done bringIn(House house, String centre, Path folder) {
        var outcome = trede.web.Visitors.as(
                house.operator(centre),
                () -> house.get(Imports.class).run(ImportRequest.of(folder), new Progress()));
        if (outcome instanceof ImportOutcome.Done done) {
            return done;
        }
        throw new IllegalStateException("the import gave " + outcome);
    }

    /// One activity in twenty turned out to last a week longer.
    private static void correct(House house) throws SQLException {
        house.ownerDoes("""
                update casefile.fact set last = last + 7
                where kind = 'activity' and last <> 'infinity' and person % 20 = 0
                  and centre in (select id from access.centre where code in ('small', 'middle', 'large'))""");
    }

    private static Instant knownAt(House house) throws SQLException {
        try (var owner = house.asOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery("select at from bench.corrected")) {
            row.next();
            return row.getObject(1, java.time.OffsetDateTime.class).toInstant();
        }
    }
}
