package trede.monitor;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Looks;
import trede.monitor.SmallTown.Inhabitant;
import trede.monitor.SmallTown.Told;
import trede.monitor.census.CensusQueries;
import trede.monitor.census.Censuses;
import trede.monitor.format.Format;
import trede.monitor.format.Printed;
import trede.time.Period;
import trede.web.NotAllowed;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitor;
import trede.web.Visitors;
import trede.web.Words;

/// From rows to figures, on a real database.
@HouseTest
class ReportsTest {

    private static final Instant TOLD = Instant.parse("2015-07-10T08:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2015-09-01T08:00:00Z");
    private static final Words EN = Words.of(Locale.ENGLISH);

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    NamedParameterJdbcTemplate named;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestCentres centres;

    @Autowired
    Measures measures;

    @Autowired
    Reports reports;

    @Autowired
    Censuses censuses;

    @Autowired
    CensusQueries queries;

    @Autowired
    Targets targets;

    @Autowired
    Looks looks;

    private Visitor visitor;
    private TownHall hall;
    private Oracle oracle;

    @BeforeEach
    void open() {
        visitor = centres.centre();
        var transaction = new TransactionTemplate(transactions);
        hall = new TownHall(jdbc, transaction);
        oracle = new Oracle(named, transaction);
    }

    @Test
    void everyCellAgreesWithTheSecondComputationNowAndAsKnownEarlier() {
        long seed = System.nanoTime();
        System.out.println("towns of seed " + seed);
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 20; round++) {
            visitor = centres.centre();
            var before = SmallTown.invent("town" + round, random);
            var after = before.toldLater(random);
            Visitors.as(visitor, () -> {
                hall.write(before, TOLD);
                agrees(null, random.split());
                hall.correct(before, after, CORRECTED);
                censuses.refresh();
                agrees(null, random.split());
                agrees(TOLD.plusSeconds(60), random.split());
                agrees(CORRECTED, random.split());
                return true;
            });
        }
    }

    private void agrees(@Nullable Instant knownAt, SplittableRandom random) {
        for (var measure : measures.list()) {
            var kind = measure.periods().iterator().next();
            var period = Period.around(SmallTown.BEGIN.plusDays(random.nextInt(630)), kind);
            var report = reports.get(new Ask(measure, period, knownAt, Options.NONE));
            var sets = new TreeMap<String, TreeSet<String>>();
            for (var cell : report.cells()) {
                put(sets, report, cell.id(), cell.people().places());
                if (cell.denominator() != null) {
                    put(sets, report, cell.id() + "|of", cell.denominator().places());
                }
            }
            assertThat(sets)
                    .as("%s %s known at %s", measure.id(), period, knownAt)
                    .isEqualTo(oracle.cells(measure.id(), period, knownAt));
        }
    }

    private void put(TreeMap<String, TreeSet<String>> sets, Report report, String cell, int[] places) {
        if (places.length > 0) {
            var sources =
                    queries.namings(report.census(), places).values().stream().map(CensusQueries.Naming::source);
            sets.put(cell, sources.collect(toCollection(TreeSet::new)));
        }
    }

    @Test
    void printsTheShapeThatProgramsRelyOn() {
        as(() -> {
            write(inhabitant("An", new Told("1", "benefit", "living_wage", day("2015-01-01"), null)));
            targets.add(new Target(
                    "activation.professional",
                    "rate",
                    2,
                    3,
                    day("2014-01-01"),
                    null,
                    "ten minste 2/3 van deze doelgroep"));
            var ask = measures.ask("activation.professional", "2015-Q2", "2015-08-01", null, null);
            var json = Printed.report(reports.get(ask), Format.JSON, EN);
            assertThat(json)
                    .startsWith("{\"measure\":\"activation.professional\",\"version\":1,\"centre\":\""
                            + visitor.centre().code()
                            + "\",\"period\":\"2015-Q2\",\"knownAt\":\"2015-08-01T21:59:59.999999Z\",\"target\":null,"
                            + "\"cells\":[{\"id\":\"from_benefit\",\"label\":\"Professionally activatable from a benefit\","
                            + "\"count\":0,\"numerator\":null,\"denominator\":null,\"percent\":null}");
            assertThat(json)
                    .contains("\"id\":\"rate\"")
                    .contains("\"count\":0,\"numerator\":0,\"denominator\":0,\"percent\":null}]}");
            var now = Printed.report(
                    reports.get(measures.ask("activation.professional", "2015-Q2", null, null, null)), Format.JSON, EN);
            assertThat(now)
                    .contains(
                            "\"target\":[{\"cell\":\"rate\",\"percent\":66.7,\"from\":\"2014-01-01\",\"until\":null}]");
        });
    }

    @Test
    void printsChangesMembersAndTheCatalogue() {
        as(() -> {
            write(inhabitant("An", new Told("1", "benefit", "living_wage", day("2015-01-01"), null)));
            var trend = reports.get(measures.ask("caseload.trend", "2015-04", null, "2014-04", null));
            assertThat(Printed.report(trend, Format.JSON, EN))
                    .contains("\"count\":1,\"numerator\":null,\"denominator\":null,\"percent\":null}]}");
            assertThat(Printed.report(trend, Format.CSV, EN))
                    .startsWith("id,label,count,numerator,denominator,percent");
            assertThat(Printed.report(trend, Format.TABLE, EN)).contains("2014-04");
            var members = reports.members(measures.ask("caseload.trend", "2015-04", null, null, null), "count");
            assertThat(Printed.members(members, Format.JSON, EN))
                    .isEqualTo("{\"cell\":\"count\",\"members\":[{\"person\":\"An\",\"facts\":[{\"kind\":\"benefit\","
                            + "\"code\":\"living_wage\",\"from\":\"2015-01-01\",\"until\":null}]}]}\n");
            assertThat(Printed.members(members, Format.CSV, EN)).contains("An,benefit,living_wage,2015-01-01,");
            assertThat(Printed.catalogue(measures.list(), Format.JSON, EN))
                    .startsWith(
                            "[{\"id\":\"activation.reconciliation\",\"version\":1,\"unit\":\"person\",\"periods\":[\"quarter\"],");
        });
    }

    @Test
    void logsWhoWasShown() {
        as(() -> {
            write(inhabitant("An", new Told("1", "benefit", "living_wage", day("2015-01-01"), null)));
            var ask = measures.ask("caseload.trend", "2015-04", null, null, null);
            var members = reports.members(ask, "count");
            assertThat(looks.list(members.members().getFirst().id(), 5)).hasSize(1);
            assertThatThrownBy(() -> reports.members(ask, "change")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> reports.members(ask, "nobody")).isInstanceOf(Unknown.class);
        });
    }

    @Test
    void showsFiguresAndPeopleOnlyToWhoMay() {
        var ask = measures.ask("caseload.trend", "2015-04", null, null, null);
        var policy = centres.with(visitor.centre(), Right.SEE_FIGURES);
        var nobody = centres.with(visitor.centre(), Right.IMPORT);
        assertThat(Visitors.as(policy, () -> reports.get(ask)).cells()).hasSize(3);
        assertThatThrownBy(() -> Visitors.as(policy, () -> reports.members(ask, "count")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Visitors.as(nobody, () -> reports.get(ask))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void fivePeriodsComeFromOneCensus() {
        as(() -> {
            write(inhabitant("An", new Told("1", "benefit", "living_wage", day("2015-01-01"), null)));
            censuses.refresh();
            var list = reports.list(measures.ask("caseload.trend", "2015-03", null, null, null), 5);
            assertThat(list)
                    .extracting(report -> report.period().toString())
                    .containsExactly("2014-11", "2014-12", "2015-01", "2015-02", "2015-03");
            assertThat(list.stream().map(Report::census).distinct()).hasSize(1);
            assertThat(list).extracting(report -> report.cell("count").count()).containsExactly(0, 0, 1, 1, 1);
            assertThat(reports.latest(trede.time.PeriodKind.QUARTER)).hasToString("2015-Q1");
            long number = list.getLast().census().number(0);
            assertThat(reports.standing(list.getLast(), number).orElseThrow().place())
                    .isEqualTo(Standing.Place.COUNTED);
            assertThat(reports.standing(list.getLast(), number + 1)).isEmpty();
        });
    }

    private void as(Runnable work) {
        Visitors.as(visitor, () -> {
            work.run();
            return true;
        });
    }

    private void write(Inhabitant... people) {
        hall.write(new SmallTown(Arrays.asList(people)), TOLD);
    }

    private static Inhabitant inhabitant(String source, Told... facts) {
        return new Inhabitant(source, "1980", day("1980-01-01"), null, List.of(facts));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
