package trede.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import trede.web.Refusal;
import trede.web.Right;

/// What an import promises to a centre.
class ImportsTest extends AtTheDesk {

    @Test
    void bringsInPeopleAndFactsOfEveryKind() {
        town.benefits("an,living_wage,2,2020-01-01,2020-12-31", "an,equivalent_living_wage,,2021-01-01,")
                .file(
                        "registrations.csv",
                        "person,register,from,until",
                        "an,population,2010-01-01,",
                        "an,jobseeker,2010-01-01,")
                .file("screenings.csv", "person,activatable,reason,from,until", "an,social,health,2020-02-01,")
                .file(
                        "activities.csv",
                        "person,type,offer,provider,hours_per_week,from,until",
                        "an,language,NT2 1.1,CVO,12.5,2020-02-29,2020-06-30")
                .file(
                        "employments.csv",
                        "person,kind,employer,hours_per_week,from,until",
                        "bilal,article_60,Kringwinkel,38,2020-01-01,")
                .file("support.csv", "person,kind,from,until", "an,welfare_trajectory,2020-01-01,")
                .file("exits.csv", "person,date,reason", "bilal,2021-05-01,work")
                .file("populations.csv", "municipality,year,age_from,age_until,inhabitants", "11016,2024,18,64,10000");
        var counts = desk.done(clerk, town);
        assertThat(counts.get("persons.csv")).isEqualTo(new FileCounts(3, 3, 0, 0, 0, 0));
        assertThat(counts.get("benefits.csv")).isEqualTo(new FileCounts(2, 2, 0, 0, 0, 0));
        assertThat(counts).hasSize(9);
        assertThat(desk.facts(clerk))
                .contains(
                        "an benefit equivalent_living_wage 2021-01-01 infinity",
                        "an activity language 2020-02-29 2020-06-30",
                        "bilal exit work 2021-05-01 2021-05-01")
                .hasSize(9);
        assertThat(desk.ask(clerk, "select key from casefile.search_key where key ~ '^[a-z]' order by key"))
                .containsExactly("amrani", "an", "bilal", "chantal", "dubois", "el", "elamrani", "peeters");
        assertThat(desk.ask(clerk, "select key from casefile.search_key where key !~ '^[a-z]' order by key"))
                .contains("=an", "=bilal", "~bAll bilal", "~pAtrs peeters");
        assertThat(desk.ask(clerk, "select inhabitants from casefile.population"))
                .containsExactly("10000");
    }

    @Test
    void sameFolderTwiceChangesNothing() {
        bringsInPeopleAndFactsOfEveryKind();
        var counts = desk.done(clerk, town);
        assertThat(counts.get("persons.csv")).isEqualTo(new FileCounts(3, 0, 0, 3, 0, 0));
        assertThat(counts.values()).allMatch(count -> count.unchanged() == count.read());
        assertThat(desk.history(clerk)).isZero();
        assertThat(desk.done(clerk, ImportRequest.of(folder).complete(false)).values())
                .allMatch(count -> count.unchanged() == count.read() && count.withdrawn() == 0);
        assertThat(desk.history(clerk)).isZero();
    }

    @Test
    void aCorrectionKeepsWhatWasKnownBefore() {
        Instant then = Instant.parse("2024-01-10T08:00:00Z");
        town.benefits("an,living_wage,2,2020-01-01,");
        desk.done(clerk, ImportRequest.of(folder).recordedAt(then));
        town.benefits("an,living_wage,3,2020-01-01,2020-06-30").people("an,Peeters,Anna,1980-05-17");
        var counts = desk.done(clerk, ImportRequest.of(folder).recordedAt(then.plusSeconds(3600)));
        assertThat(counts.get("benefits.csv")).isEqualTo(new FileCounts(1, 0, 1, 0, 0, 0));
        assertThat(counts.get("persons.csv")).isEqualTo(new FileCounts(1, 0, 1, 0, 0, 0));
        String asKnown = "select detail, last::text from casefile.fact_told_ever where known @> '%s'::timestamptz";
        assertThat(desk.ask(clerk, asKnown.formatted("2024-01-10T08:30:00Z"))).containsExactly("2 infinity");
        assertThat(desk.ask(clerk, asKnown.formatted("2024-01-10T09:00:00Z"))).containsExactly("3 2020-06-30");
        assertThat(desk.ask(clerk, asKnown.formatted("2024-01-10T07:00:00Z"))).isEmpty();
        assertThat(desk.ask(clerk, "select key from casefile.search_key where key in ('an', 'anna')"))
                .containsExactly("anna");
        assertThat(desk.ask(
                        clerk, "select distinct told_by = (select max(id) from exchange.import) from casefile.fact"))
                .containsExactly("true");
    }

    @Test
    void aRowIdLetsTheStartAndThePersonBeCorrected() {
        town.file("benefits.csv", "row,person,kind,from,until", "7,an,living_wage,2020-01-01,");
        desk.done(clerk, town);
        town.file("benefits.csv", "row,person,kind,from,until", "7,bilal,living_wage,2020-02-01,");
        assertThat(desk.done(clerk, town).get("benefits.csv")).isEqualTo(new FileCounts(1, 0, 1, 0, 0, 0));
        assertThat(desk.facts(clerk)).containsExactly("bilal benefit living_wage 2020-02-01 infinity");
        assertThat(desk.history(clerk)).isEqualTo(1);
    }

    @Test
    void aFileThatBeginsToGiveRowIdsTakesOverWhatWasToldWithout() {
        town.benefits("an,living_wage,2,2020-01-01,");
        desk.done(clerk, town);
        town.file("benefits.csv", "row,person,kind,category,from,until", "7,an,living_wage,2,2020-01-01,");
        assertThat(desk.done(clerk, town).get("benefits.csv")).isEqualTo(new FileCounts(1, 0, 1, 0, 0, 0));
        assertThat(desk.done(clerk, town).get("benefits.csv")).isEqualTo(new FileCounts(1, 0, 0, 1, 0, 0));
        town.benefits("an,living_wage,2,2020-01-01,");
        assertThat(desk.done(clerk, town).get("benefits.csv")).isEqualTo(new FileCounts(1, 0, 0, 1, 0, 0));
    }

    @Test
    void instantsGoForwardOnly() {
        Instant then = Instant.parse("2024-01-10T08:00:00Z");
        town.benefits("an,living_wage,2,2020-01-01,");
        desk.done(clerk, ImportRequest.of(folder).recordedAt(then));
        assertThatThrownBy(() -> desk.run(clerk, ImportRequest.of(folder).recordedAt(then.minusSeconds(1))))
                .isInstanceOf(Refusal.class)
                .hasMessage("exchange.recorded_before");
        assertThatThrownBy(() -> desk.run(
                        clerk, ImportRequest.of(folder).recordedAt(Instant.now().plusSeconds(60))))
                .isInstanceOf(Refusal.class)
                .hasMessage("exchange.recorded_future");
        town.benefits("an,living_wage,3,2020-01-01,");
        desk.done(clerk, ImportRequest.of(folder).recordedAt(then));
        assertThat(desk.ask(clerk, "select outcome from exchange.import order by id"))
                .containsExactly("done", "refused", "refused", "done");
    }

    @Test
    void onlyWhoMayImportCan() {
        var worker = centres.with(clerk.centre(), Right.SEE_PEOPLE);
        assertThatThrownBy(() -> desk.run(worker, town))
                .isInstanceOf(Refusal.class)
                .hasMessage("exchange.not_allowed");
    }

    @Test
    void theFirstImportBringsPeople() {
        town.without("persons.csv").benefits("an,living_wage,2,2020-01-01,");
        assertThat(desk.problems(clerk, town)).anyMatch(problem -> problem.startsWith("persons.csv:1: "));
        Town.of(folder);
        desk.done(clerk, town);
        town.without("persons.csv").benefits("an,living_wage,2,2020-01-01,", "bilal,living_wage,,2020-01-01,");
        desk.done(clerk, town);
        assertThat(desk.facts(clerk)).hasSize(2);
    }

    @Test
    void eachTryIsWrittenDownWithCountsOnly() {
        desk.done(clerk, town);
        town.benefits("nobody,living_wage,2,2020-01-01,");
        desk.problems(clerk, town);
        assertThat(desk.ask(clerk, "select outcome, counts from exchange.import order by id"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("done {\"persons.csv\"");
        assertThat(desk.ask(clerk, "select what from access.look where what = 'import'"))
                .hasSize(2);
    }

    @Test
    void anotherCentreSeesNothingOfIt() {
        town.benefits("an,living_wage,2,2020-01-01,");
        desk.done(clerk, town);
        var neighbour = centres.centre();
        assertThat(desk.facts(neighbour)).isEmpty();
        desk.done(neighbour, town);
        assertThat(desk.facts(neighbour)).hasSize(1);
    }
}
