package trede.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.monitor.census.Censuses;
import trede.time.Period;
import trede.time.PeriodKind;
import trede.web.Visitors;

/// Every cell of every measure is the same set of people in the monitor and in SQL: in random small
/// towns, now and as
/// known
/// earlier, before and after corrections and withdrawals. A rate's `…|of` is its denominator. `-Dtowns=5000
/// -Dtowns.seed=42` for more, or the same again.
@HouseTest
class RandomTownsTest {

    private static final int TOWNS = Integer.getInteger("towns", 200);
    private static final int TOWNS_A_ROUND = 25;
    private static final Instant FIRST = Instant.parse("2016-07-01T10:00:00.000001Z");
    private static final Instant SECOND = Instant.parse("2016-08-15T22:00:00Z");
    private static final Instant THIRD = Instant.parse("2017-01-02T08:30:00Z");

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    NamedParameterJdbcTemplate named;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestCentres centres;

    @Autowired
    Reports reports;

    @Autowired
    Measures measures;

    @Autowired
    Censuses censuses;

    private final List<String> differences = new ArrayList<>();
    private SplittableRandom random = new SplittableRandom();
    private int compared;
    private Oracle oracle;
    private MonitorCells monitor;

    @Test
    void everyCellIsTheSameSetOfPeopleHoweverItIsComputed() {
        long seed = Long.getLong("towns.seed", new SecureRandom().nextLong());
        System.out.printf("random towns: -Dtowns=%d -Dtowns.seed=%d%n", TOWNS, seed);
        random = new SplittableRandom(seed);
        var transaction = new TransactionTemplate(transactions);
        oracle = new Oracle(named, transaction);
        monitor = new MonitorCells(reports, measures, censuses, jdbc, transaction);
        for (int towns = 0; towns < TOWNS && differences.isEmpty(); towns += TOWNS_A_ROUND) {
            Visitors.as(centres.centre(), () -> {
                live();
                return null;
            });
        }
        System.out.printf("random towns: %,d cells compared%n", compared);
        assertThat(differences).as("-Dtowns=%d -Dtowns.seed=%d", TOWNS, seed).isEmpty();
    }

    /// What the towns tell first, then what they tell later and withdraw, and once more.
    private void live() {
        var hall = new TownHall(jdbc, new TransactionTemplate(transactions));
        var town = new SmallTown(IntStream.range(0, TOWNS_A_ROUND)
                .mapToObj(number -> SmallTown.invent("t" + number, random).people())
                .flatMap(List::stream)
                .toList());
        hall.write(town, FIRST);
        compare(town, null, FIRST, FIRST.minus(1, ChronoUnit.MICROS));
        var later = town.toldLater(random);
        hall.correct(town, later, SECOND);
        compare(later, null, SECOND.minus(1, ChronoUnit.MICROS), SECOND);
        var last = later.toldLater(random);
        hall.correct(later, last, THIRD);
        compare(last, null, FIRST.plus(1, ChronoUnit.MICROS), SECOND.plus(1, ChronoUnit.MICROS), THIRD);
    }

    private void compare(SmallTown town, @Nullable Instant... moments) {
        var quarters = List.of(period(PeriodKind.QUARTER), period(PeriodKind.QUARTER));
        var months = List.of(period(PeriodKind.MONTH), period(PeriodKind.MONTH));
        monitor.renew();
        for (@Nullable Instant moment : moments) {
            for (String measure : Oracle.QUARTERLY) {
                quarters.forEach(quarter -> compare(town, measure, quarter, moment));
            }
            for (String measure : Oracle.MONTHLY) {
                months.forEach(month -> compare(town, measure, month, moment));
            }
        }
    }

    private Period period(PeriodKind kind) {
        return Period.around(SmallTown.BEGIN.plusDays(random.nextInt(21 * 30 + 28)), kind);
    }

    private void compare(SmallTown town, String measure, Period period, @Nullable Instant moment) {
        var expected = oracle.cells(measure, period, moment);
        var counted = monitor.cells(measure, period, moment);
        var cells = new TreeSet<>(expected.keySet());
        cells.addAll(counted.keySet());
        for (String cell : cells) {
            compared++;
            var sql = expected.getOrDefault(cell, Set.of());
            var set = counted.getOrDefault(cell, Set.of());
            if (!sql.equals(set)) {
                differences.add("%s %s %s as known %s: only in the monitor %s; only in SQL %s"
                        .formatted(
                                measure,
                                cell,
                                period,
                                moment == null ? "now" : moment,
                                told(town, set, sql),
                                told(town, sql, set)));
            }
        }
    }

    private static String told(SmallTown town, Set<String> people, Set<String> others) {
        var only = new TreeSet<>(people);
        only.removeAll(others);
        var told = town.people().stream()
                .filter(person -> only.contains(person.source()))
                .limit(2)
                .toList();
        return only.size() + " people, such as " + told;
    }
}
