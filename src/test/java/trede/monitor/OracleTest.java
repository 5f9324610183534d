package trede.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import trede.monitor.SmallTown.Inhabitant;
import trede.monitor.SmallTown.Told;
import trede.time.Period;
import trede.web.Visitor;
import trede.web.Visitors;

/// The second computation itself, on people whose answer one can find by hand.
@HouseTest
class OracleTest {

    private static final Period Q2 = Period.quarter(2015, 2);
    private static final Period APRIL = Period.find("2015-04").orElseThrow();
    private static final Instant TOLD = Instant.parse("2015-07-10T08:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2015-09-01T08:00:00Z");

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    NamedParameterJdbcTemplate named;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestCentres centres;

    private final List<Inhabitant> people = new ArrayList<>();
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
    void eachPersonIsLeftOutByTheFirstRuleThatMatches() {
        person("An", "1980", null, benefit("2015-06-30", null), at("population"));
        person(
                "Bo",
                "1980",
                null,
                benefit("2015-01-01", "2015-04-01"),
                at("aliens"),
                job("article_60", "2015-06-30", null));
        person("Cas", "2000", null, benefit("2015-01-01", null), job("activated_benefit", "2015-04-01", "2015-04-01"));
        person("Dre", "1997-07-01", null, benefit("2015-01-01", null), at("population"));
        person("Els", "1949-06-30", null, benefit("2015-01-01", null), at("population"));
        person("Fie", "1949-07-01", null, benefit("2015-01-01", null), at("population"));
        person("Gus", "1980", null, benefit("2015-01-01", null), at("jobseeker"));
        person("Han", "1980", null, benefit("2015-01-01", "2015-03-31"), at("population"));
        person("Ina", "1980", day("2015-03-31"), benefit("2015-01-01", null), at("population"));
        person("Jef", "1980", day("2015-04-01"), benefit("2015-01-01", null), at("population"));
        write();

        var cells = cells("activation.reconciliation", Q2, null);
        assertThat(cells.get("initial-population"))
                .isEqualTo(Set.of("An", "Bo", "Cas", "Dre", "Els", "Fie", "Gus", "Jef"));
        assertThat(cells.get("excluded.double_article_60")).isEqualTo(Set.of("Bo"));
        assertThat(cells.get("excluded.double_activated_benefit")).isEqualTo(Set.of("Cas"));
        assertThat(cells.get("excluded.age")).isEqualTo(Set.of("Dre", "Els"));
        assertThat(cells.get("excluded.no_registration")).isEqualTo(Set.of("Gus"));
        assertThat(cells.get("activatable")).isEqualTo(Set.of("An", "Fie", "Jef"));
        assertThat(cells.get("not_yet_screened")).isEqualTo(Set.of("An", "Fie", "Jef"));
        assertThat(cells("activation.professional", Q2, null).get("numerator")).isEqualTo(Set.of("Bo", "Cas"));
    }

    @Test
    void theLatestScreeningDecides() {
        person(
                "An",
                "1980",
                null,
                benefit("2015-04-01", null),
                at("population"),
                screened("professional", "2014-01-01", null),
                screened("none", "2015-02-01", "2015-04-01"));
        person(
                "Bo",
                "1980",
                null,
                benefit("2015-04-01", null),
                at("population"),
                screened("social", "2015-02-01", null),
                screened("professional", "2015-06-30", null));
        person(
                "Cas",
                "1980",
                null,
                benefit("2015-04-01", null),
                at("population"),
                screened("social", "2015-01-01", "2015-03-31"));
        person(
                "Dre",
                "1980",
                null,
                benefit("2015-04-01", null),
                at("population"),
                screened("social", "2015-07-01", null));
        write();

        var cells = cells("activation.reconciliation", Q2, null);
        assertThat(cells.get("social.none")).isEqualTo(Set.of("An"));
        assertThat(cells.get("professional")).isEqualTo(Set.of("Bo", "Cas", "Dre"));
        assertThat(cells.get("screening_expired")).isEqualTo(Set.of("Cas"));
        assertThat(cells.get("not_yet_screened")).isEqualTo(Set.of("Dre"));
    }

    @Test
    void aRunGoesOnOverAGapOfThirtyOneDaysAndNoLonger() {
        person("An", "1980", null, help("2015-01-01", "2015-02-28"), help("2015-04-01", "2015-04-30"));
        person("Bo", "1980", null, help("2015-01-01", "2015-02-27"), help("2015-04-01", "2015-04-30"));
        person("Cas", "1980", null, help("2015-01-01", null), help("2015-05-01", "2015-05-02"));
        write();

        var cells = cells("support.welfare_trajectories", Q2, null);
        assertThat(cells.get("total")).isEqualTo(Set.of("An", "Bo", "Cas"));
        assertThat(cells.get("new")).as("31 days in between, and 32").isEqualTo(Set.of("Bo"));
    }

    @Test
    void whoeverIsFourMonthsOnABenefitIsNoLongerNew() {
        person("An", "1980", null, benefit("2014-12-30", null));
        person("Bo", "1980", null, benefit("2014-12-31", null));
        person("Cas", "1980", null, benefit("2015-01-15", null), fact("activity", "social", "2015-04-30", null));
        write();

        var cells = cells("pathway.overview", APRIL, null);
        assertThat(cells.get("care")).isEqualTo(Set.of("An", "Bo"));
        assertThat(cells.get("social")).isEqualTo(Set.of("Cas"));
        person("Dre", "1980", null, benefit("2015-01-01", null));
        write();
        assertThat(cells("pathway.overview", APRIL, null).get("new")).isEqualTo(Set.of("Dre"));
        assertThat(cells("activation.after_four_months", APRIL, null).get("not_in_care_rate"))
                .isEqualTo(Set.of("Cas", "Dre"));
    }

    @Test
    void whatWasKnownEarlierStaysKnown() {
        person("An", "1980", null, benefit("2015-01-01", null), at("population"));
        var before = new SmallTown(List.copyOf(people));
        write();
        var an = before.people().getFirst();
        var shorter =
                new Told(an.facts().getFirst().row(), "benefit", "living_wage", day("2015-01-01"), day("2015-03-31"));
        var after = new SmallTown(List.of(new Inhabitant("An", "1980", an.birth(), null, List.of(shorter))));
        Visitors.as(visitor, () -> {
            hall.correct(before, after, CORRECTED);
            return null;
        });

        assertThat(cells("activation.reconciliation", Q2, null)).isEmpty();
        assertThat(cells("activation.reconciliation", Q2, CORRECTED)).isEmpty();
        assertThat(cells("activation.reconciliation", Q2, CORRECTED.minusMillis(1))
                        .get("activatable"))
                .isEqualTo(Set.of("An"));
        assertThat(cells("activation.reconciliation", Q2, TOLD.minusMillis(1))).isEmpty();
        assertThat(cells("caseload.trend", Period.find("2016-01").orElseThrow(), TOLD))
                .containsEntry("count", Set.of("An"))
                .containsEntry("reference", Set.of("An"));
    }

    private void person(String name, String birth, @Nullable LocalDate death, Told... facts) {
        var named = new ArrayList<Told>();
        for (Told fact : facts) {
            named.add(new Told(name + named.size(), fact.kind(), fact.code(), fact.first(), fact.last()));
        }
        String whole = birth.length() == 4 ? birth + "-01-01" : birth;
        people.add(new Inhabitant(name, birth, LocalDate.parse(whole), death, named));
    }

    private void write() {
        Visitors.as(visitor, () -> {
            hall.write(new SmallTown(List.copyOf(people)), TOLD);
            return null;
        });
        people.clear();
    }

    private Map<String, Set<String>> cells(String measure, Period period, @Nullable Instant knownAt) {
        return Visitors.as(visitor, () -> oracle.cells(measure, period, knownAt));
    }

    private static Told benefit(String first, @Nullable String last) {
        return fact("benefit", "living_wage", first, last);
    }

    private static Told at(String register) {
        return fact("registration", register, "2010-01-01", null);
    }

    private static Told job(String code, String first, @Nullable String last) {
        return fact("employment", code, first, last);
    }

    private static Told screened(String code, String first, @Nullable String last) {
        return fact("screening", code, first, last);
    }

    private static Told help(String first, @Nullable String last) {
        return fact("support", "welfare_trajectory", first, last);
    }

    private static Told fact(String kind, String code, String first, @Nullable String last) {
        return new Told("", kind, code, day(first), last == null ? null : day(last));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
