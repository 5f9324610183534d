package trede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Rows judged all together.
class ImportTogetherTest extends AtTheDesk {

    @Test
    void aSecondRowWithTheSameKeyIsAProblem() {
        town.benefits("an,living_wage,2,2020-01-01,2020-01-31", "an,equivalent_living_wage,2,2020-01-01,2020-01-31")
                .people("an,Peeters,An,1980-05-17", "an,Peeters,An,1980-05-17")
                .file(
                        "activities.csv",
                        "person,type,offer,provider,from",
                        "an,care,A,,2020-01-01",
                        "an,care,B,,2020-01-01",
                        "an,care,A,,2020-01-01");
        assertThat(desk.problems(clerk, town))
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("persons.csv:3: person: een tweede rij"),
                        second -> assertThat(second)
                                .startsWith("benefits.csv:3: from: ")
                                .contains("regel 2"),
                        third -> assertThat(third)
                                .startsWith("activities.csv:4: from: ")
                                .contains("regel 2"));
    }

    @Test
    void benefitsOfOnePersonMayNotOverlapWhateverTheirKind() {
        town.benefits(
                "an,living_wage,2,2020-01-01,2020-12-31",
                "an,equivalent_living_wage,,2020-12-31,",
                "bilal,living_wage,,2020-06-01,");
        assertThat(desk.problems(clerk, town))
                .singleElement()
                .asString()
                .startsWith("benefits.csv:3: from: overlapt met de uitkering vanaf 2020-01-01 op regel 2");
    }

    @Test
    void overlapIsJudgedOnWhatWouldBeKnownAfterwards() {
        town.benefits("an,living_wage,2,2020-01-01,", "bilal,living_wage,2,2020-03-01,2020-03-31");
        desk.done(clerk, town);
        town.benefits("an,living_wage,2,2020-01-01,2020-06-30", "an,living_wage,3,2020-07-01,");
        desk.done(clerk, town);
        town.benefits("bilal,living_wage,2,2020-01-01,2020-03-01", "bilal,living_wage,2,2020-03-31,2020-04-30");
        assertThat(desk.problems(clerk, town))
                .hasSize(2)
                .allMatch(problem -> problem.contains("overlapt met de uitkering vanaf 2020-03-01 die al bekend is"));
    }

    @Test
    void otherFactsMayOverlap() {
        town.file(
                        "screenings.csv",
                        "person,activatable,from,until",
                        "an,social,2020-01-01,",
                        "an,professional,2020-02-01,")
                .file("support.csv", "person,kind,from,until", "an,housing,2020-01-01,", "an,housing,2020-02-01,");
        desk.done(clerk, town);
        assertThat(desk.facts(clerk)).hasSize(4);
    }

    @Test
    void aPersonWhoseRowIsBadIsUnknownUnlessKnownBefore() {
        town.people("an,Peeters,An,1980-05-32", "bilal,El Amrani,Bilal,1995").benefits("an,living_wage,2,2020-01-01,");
        assertThat(desk.problems(clerk, town)).hasSize(2);
        desk.done(clerk, Town.of(folder).without("benefits.csv"));
        town.people("an,Peeters,An,1980-05-32").benefits("an,living_wage,2,2020-01-01,");
        assertThat(desk.problems(clerk, town)).singleElement().asString().startsWith("persons.csv:2");
    }

    @Test
    void populationsMayTradePlacesByRowIdButNotShareAges() {
        String header = "row,municipality,year,age_from,age_until,inhabitants";
        town.file("populations.csv", header, "1,11016,2024,0,17,100", "2,11016,2024,18,64,200");
        desk.done(clerk, town);
        town.file("populations.csv", header, "2,11016,2024,0,17,100", "1,11016,2024,18,64,200");
        assertThat(desk.done(clerk, town).get("populations.csv")).isEqualTo(new FileCounts(2, 0, 2, 0, 0, 0));
        town.file("populations.csv", header, "3,11016,2024,0,17,100");
        assertThat(desk.problems(clerk, town)).singleElement().asString().startsWith("populations.csv:2: age_until: ");
    }
}
