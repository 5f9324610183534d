package trede.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.time.Period;
import trede.time.PeriodKind;
import trede.web.Visitors;

/// The random towns hold people on every edge of every definition: whoever reads a definition a little
/// differently,
/// gets other people.
@HouseTest
class TownsNoticeTest {

    private static final Instant TOLD = Instant.parse("2016-07-01T10:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2016-08-15T22:00:00Z");

    /// A slip of the pen in the SQL of a measure.
    private record Slip(String measure, String right, String wrong) implements UnaryOperator<String> {
        @Override
        public String apply(String sql) {
            assertThat(sql).contains(right);
            return sql.replace(right, wrong);
        }
    }

    private static final List<Slip> SLIPS = List.of(
            new Slip("activation.reconciliation", "least(last, death)", "last"),
            new Slip("activation.reconciliation", "where first <= death", "where true"),
            new Slip("activation.reconciliation", "known @>", "lower(known) <="),
            new Slip("activation.reconciliation", "fact.first <= asked.last and", "fact.first < asked.last and"),
            new Slip("activation.reconciliation", "and fact.last >= asked.first", "and fact.last > asked.first"),
            new Slip("activation.reconciliation", "age < :youngest", "age <= :youngest"),
            new Slip("activation.reconciliation", "age >= :oldest + 1", "age > :oldest + 1"),
            new Slip("activation.reconciliation", "age >= :oldest + 1", "age >= :oldest"),
            new Slip("activation.reconciliation", "'aliens', 'waiting')", "'aliens', 'waiting', 'jobseeker')"),
            new Slip("activation.reconciliation", "'aliens', 'waiting')", "'aliens')"),
            new Slip("activation.reconciliation", "first desc, last desc", "last desc, first desc"),
            new Slip("activation.reconciliation", "first desc, last desc", "first desc, last"),
            new Slip("activation.reconciliation", "none social professional", "none professional social"),
            new Slip("activation.reconciliation", "none social professional", "social none professional"),
            new Slip("activation.professional", "('article_60', 'activated_benefit')", "('regular')"),
            new Slip("activation.professional", "'study', 'external_partner'", "'study', 'social'"),
            new Slip("activation.social", "code <> 'care'", "code is not null"),
            new Slip("support.welfare_trajectories", "before + 32", "before + 31"),
            new Slip("support.welfare_trajectories", "before + 32", "before + 33"),
            new Slip("support.welfare_trajectories", "run.first between", "run.first - 1 between"),
            new Slip("support.welfare_trajectories", "fact.last <= asked.last", "fact.last < asked.last"),
            new Slip(
                    "support.welfare_trajectories",
                    "fact.first <= asked.last and fact.last > asked.last",
                    "fact.last > asked.last"),
            new Slip("pathway.overview", "before + 32", "before + 31"),
            new Slip("pathway.overview", "before + 32", "before + 33"),
            new Slip("pathway.overview", "> asked.last) then 'new'", ">= asked.last) then 'new'"),
            new Slip("pathway.overview", "months => :months", "days => 122"),
            new Slip("activation.after_four_months", "'new', 'care')", "'care')"),
            new Slip("caseload.trend", "interval '1 month'", "interval '30 days'"),
            new Slip("caseload.trend", "and code = 'living_wage'", ""));

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    NamedParameterJdbcTemplate named;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestCentres centres;

    @Test
    void aSlipInADefinitionIsNoticed() {
        var unnoticed = Visitors.as(centres.centre(), () -> {
            settle();
            return SLIPS.stream().filter(slip -> !noticed(slip)).toList();
        });
        assertThat(unnoticed).isEmpty();
    }

    private void settle() {
        var random = new SplittableRandom(2016);
        var hall = new TownHall(jdbc, new TransactionTemplate(transactions));
        var town = new SmallTown(IntStream.range(0, 50)
                .mapToObj(number -> SmallTown.invent("t" + number, random).people())
                .flatMap(List::stream)
                .toList());
        hall.write(town, TOLD);
        hall.correct(town, town.toldLater(random), CORRECTED);
    }

    private boolean noticed(Slip slip) {
        var transaction = new TransactionTemplate(transactions);
        var right = new Oracle(named, transaction);
        var wrong = new Oracle(named, transaction, slip);
        try {
            return periods(slip.measure)
                    .anyMatch(period -> !right.cells(slip.measure, period, CORRECTED)
                            .equals(wrong.cells(slip.measure, period, CORRECTED)));
        } catch (IllegalStateException countedTwice) {
            return true;
        }
    }

    private static Stream<Period> periods(String measure) {
        var kind = Oracle.QUARTERLY.contains(measure) ? PeriodKind.QUARTER : PeriodKind.MONTH;
        var periods = new ArrayList<Period>();
        for (var period = Period.around(SmallTown.BEGIN, kind);
                period.first().isBefore(SmallTown.END);
                period = period.next()) {
            periods.add(period);
        }
        return periods.stream();
    }
}
