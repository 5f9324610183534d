package trede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Files that are the whole truth.
class ImportCompleteTest extends AtTheDesk {

    @Test
    void anAbsentRowStaysUnlessTheFileIsComplete() {
        town.benefits("an,living_wage,2,2020-01-01,", "bilal,living_wage,2,2020-01-01,");
        desk.done(clerk, town);
        town.benefits("an,living_wage,2,2020-01-01,");
        desk.done(clerk, town);
        assertThat(desk.facts(clerk)).hasSize(2);
        desk.done(clerk, ImportRequest.of(folder).complete(true));
        assertThat(desk.facts(clerk)).hasSize(1);
        assertThat(desk.history(clerk)).isEqualTo(1);
    }

    @Test
    void aFileWithOnlyAHeaderAsksForConfirmation() {
        town.benefits("an,living_wage,2,2020-01-01,");
        desk.done(clerk, town);
        town.benefits();
        assertThat(desk.done(clerk, town).get("benefits.csv")).isEqualTo(new FileCounts(0, 0, 0, 0, 0, 0));
        assertThat(desk.problems(clerk, ImportRequest.of(folder).complete(false)))
                .singleElement()
                .asString()
                .startsWith("benefits.csv:1: ")
                .contains("--yes");
        assertThat(desk.done(clerk, ImportRequest.of(folder).complete(true)).get("benefits.csv"))
                .isEqualTo(new FileCounts(0, 0, 0, 0, 1, 0));
    }

    @Test
    void aPersonWithFactsCannotBeWithdrawn() {
        town.benefits("an,living_wage,2,2020-01-01,");
        desk.done(clerk, town);
        town.people("bilal,El Amrani,Bilal,1995-02-28").without("benefits.csv");
        assertThat(desk.problems(clerk, ImportRequest.of(folder).complete(true)))
                .singleElement()
                .asString()
                .startsWith("persons.csv:1: person: ")
                .contains("persoon an", "1 feit");
        town.benefits();
        assertThat(desk.done(clerk, ImportRequest.of(folder).complete(true)).get("persons.csv"))
                .isEqualTo(new FileCounts(1, 0, 0, 1, 2, 0));
        assertThat(desk.ask(clerk, "select source from casefile.fact_person")).containsExactly("bilal");
        town.people("an,Peeters,An,1980-05-17").benefits("an,living_wage,2,2020-01-01,");
        assertThat(desk.done(clerk, town).get("persons.csv")).isEqualTo(new FileCounts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void withoutRowIdAMovedStartIsANewFactThatOverlapsTheOld() {
        town.benefits("an,living_wage,2,2020-01-01,");
        desk.done(clerk, town);
        town.benefits("an,living_wage,2,2020-02-01,");
        assertThat(desk.problems(clerk, town)).singleElement().asString().startsWith("benefits.csv:2: from: ");
        assertThat(desk.problems(clerk, ImportRequest.of(folder).complete(false)))
                .singleElement()
                .asString()
                .startsWith("benefits.csv:1: 1 rij zou ingetrokken worden van de 1");
        var counts = desk.done(clerk, ImportRequest.of(folder).complete(true)).get("benefits.csv");
        assertThat(counts).isEqualTo(new FileCounts(1, 1, 0, 0, 1, 0));
        assertThat(desk.facts(clerk)).containsExactly("an benefit living_wage 2020-02-01 infinity");
    }

    @Test
    void aRejectedRowIsNotAnAbsentOne() {
        town.benefits(
                "an,living_wage,2,2020-01-01,", "bilal,living_wage,2,2020-01-01,", "chantal,living_wage,2,2020-01-01,");
        desk.done(clerk, town);
        town.benefits("an,living_wage,9,2020-01-01,", "bilal,living_wage,2,2020-01-01,");
        var outcome = (ImportOutcome.DoneWithRejects)
                desk.run(clerk, ImportRequest.of(folder).skippingInvalid().complete(true));
        assertThat(outcome.counts().get("benefits.csv")).isEqualTo(new FileCounts(2, 0, 0, 1, 1, 1));
        assertThat(desk.facts(clerk)).hasSize(2).first().asString().startsWith("an");
    }
}
