package trede.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static trede.benefits.CommitteeTown.day;
import static trede.benefits.CommitteeTown.today;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.FactKind;
import trede.monitor.census.Censuses;
import trede.web.Visitors;

/// Jan's living wage was paid by the centre's former program; then it is decided here, while that program goes on
/// telling.
class CountedTest extends InCommitteeTown {

    @Autowired
    Censuses censuses;

    @Autowired
    Clock clock;

    private Member boss;

    @BeforeEach
    void theFormerProgramTells() {
        boss = test.member(town.offices.centre, Role.ADMINISTRATOR);
        town.write("""
                insert into casefile.fact (centre, person, kind, code, first, last, detail, told_by)
                select centre, person, 'benefit', 'living_wage', current_date - 400, 'infinity', '3', 0
                from casefile.person where id = :jan
                """);
    }

    @Test
    void whatIsDecidedHereGoesBeforeWhatTheSourceTellsFromThatDayOn() throws Exception {
        assertThat(counted(null)).containsExactly(today().minusDays(400) + "..");
        var before = clock.instant();
        town.urge(town.propose(town.apply(20, ""), day(20)), 10);
        assertThat(counted(null))
                .containsExactly(today().minusDays(400) + ".." + today().minusDays(21), today().minusDays(20) + "..");
        assertThat(counted(before)).as("as it was known before").containsExactly(today().minusDays(400) + "..");
        assertThat(town.page(town.offices.els, town.at("people/" + town.offices.jan)))
                .as("on the timeline each until the other begins")
                .contains(day(400) + " tot " + day(21));
    }

    @Test
    void aSecondTellingOfTheSourceCountsNoMoreAndAStopEndsIt() throws Exception {
        town.urge(town.propose(town.apply(20, ""), day(20)), 10);
        town.write("""
                insert into casefile.fact (centre, person, kind, code, first, last, told_by)
                select centre, person, 'exit', 'moved', current_date - 3, current_date - 3, 0
                from casefile.person where id = :jan
                """);
        String stop = town.proposal(day(2))
                        .replace("kind=granted", "kind=stopped")
                        .replace("ground=conditions_met", "ground=means")
                + "&exit=work";
        town.urge(town.done(town.offices.els, town.jan("proposals"), stop), 1);
        assertThat(counted(null))
                .containsExactly(
                        today().minusDays(400) + ".." + today().minusDays(21),
                        today().minusDays(20) + ".." + today().minusDays(3));
        assertThat(facts(FactKind.EXIT, null)).containsExactly(today().minusDays(2) + ".." + today().minusDays(2));
        assertThat(with("status=benefit"))
                .as("in the list of who has a benefit")
                .doesNotContain("Jan ");
        assertThat(with("status=none")).contains("Jan");
    }

    @Test
    void theUpdateCountsWhatWasDecidedBeforeItAsWellAsWhatComesAfter() throws Exception {
        town.urge(town.propose(town.apply(20, ""), day(20)), 10);
        String stop = town.proposal(day(2))
                        .replace("kind=granted", "kind=stopped")
                        .replace("ground=conditions_met", "ground=means")
                + "&exit=work";
        town.urge(town.done(town.offices.els, town.jan("proposals"), stop), 1);
        var told = own();
        assertThat(told).hasSize(4);
        town.write("delete from casefile.own_since where :jan is not null");
        town.write("delete from casefile.own_fact where :jan is not null");
        assertThat(own()).isEmpty();
        String update = new ClassPathResource("db/migration/benefits/V20261124_0410__decided_before.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        for (String statement : update.split(";\n")) {
            if (!statement.isBlank()) {
                Visitors.as(
                        boss, () -> transaction.execute(_ -> sql.sql(statement).update()));
            }
        }
        assertThat(own()).isEqualTo(told);
    }

    private List<String> own() {
        return Visitors.as(
                boss,
                () -> transaction.execute(_ -> sql.sql("""
                        select kind || ' since ' || since from casefile.own_since
                        union all
                        select concat_ws(' ', kind, code, first, last, detail) from casefile.own_fact order by 1
                        """).query(String.class).list()));
    }

    private List<String> counted(@Nullable Instant knownAt) {
        return facts(FactKind.BENEFIT, knownAt);
    }

    private List<String> facts(FactKind kind, @Nullable Instant knownAt) {
        long number = Visitors.as(
                boss,
                () -> transaction.execute(_ -> sql.sql("select person from casefile.person where id = ?")
                        .param(town.offices.jan)
                        .query(Long.class)
                        .single()));
        return Visitors.as(boss, () -> {
            var census = knownAt == null ? censuses.refresh() : censuses.get(knownAt);
            return census.facts(census.placeOf(number), kind)
                    .map(fact -> fact.from() + ".." + (fact.until() == null ? "" : fact.until()))
                    .toList();
        });
    }

    private String with(String filter) throws Exception {
        return town.page(town.offices.els, town.at("caseload?" + filter));
    }
}
