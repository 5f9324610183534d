package trede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.merging.Merges;
import trede.web.Visitors;

/// The source still knows two people where we have made one (docs/decisions/0013).
class ImportAfterMergeTest extends AtTheDesk {

    @Autowired
    People people;

    @Autowired
    Merges merges;

    private Person find(String source) {
        var id = UUID.fromString(desk.ask(clerk, "select id from casefile.person where source = '" + source + "'")
                .getFirst());
        return Visitors.as(clerk, () -> people.find(id).orElseThrow());
    }

    private void merge() {
        town.benefits("an,living_wage,2,2015-01-01,2015-06-30", "bilal,living_wage,2,2015-07-01,")
                .file(
                        "registrations.csv",
                        "person,register,from,until",
                        "an,population,2014-01-01,",
                        "bilal,population,2014-01-01,");
        desk.done(clerk, town);
        var an = find("an");
        var bilal = find("bilal");
        Visitors.as(clerk, () -> {
            merges.merge(an, bilal, List.of(), "one person");
            return true;
        });
    }

    @Test
    void theSecondNumberStillLandsOnTheSurvivor() {
        merge();
        var one = List.of(
                "an benefit living_wage 2015-01-01 2015-06-30",
                "an benefit living_wage 2015-07-01 infinity",
                "an registration population 2014-01-01 infinity");
        assertThat(desk.facts(clerk)).isEqualTo(one);
        assertThat(desk.done(clerk, town).get("benefits.csv")).isEqualTo(new FileCounts(2, 0, 0, 2, 0, 0));
        desk.done(clerk, ImportRequest.of(folder).complete(true));
        assertThat(desk.facts(clerk)).isEqualTo(one);
        assertThat(desk.ask(clerk, "select source from casefile.fact_person order by 1"))
                .containsExactly("an", "chantal");
        town.benefits("an,living_wage,2,2015-01-01,2015-06-30", "bilal,living_wage,2,2015-07-01,2015-12-31");
        assertThat(desk.done(clerk, town).get("benefits.csv")).isEqualTo(new FileCounts(2, 0, 1, 1, 0, 0));
        assertThat(desk.facts(clerk)).contains("an benefit living_wage 2015-07-01 2015-12-31");
    }

    @Test
    void aSurvivorOfWhomOnlyTheSecondNumberIsToldIsNotWithdrawn() {
        merge();
        town.people("bilal,El Amrani,Bilal,1995-02-28", "chantal,Dubois,Chantal,1970")
                .benefits("bilal,living_wage,2,2015-07-01,")
                .file("registrations.csv", "person,register,from,until", "bilal,population,2014-01-01,");
        desk.done(clerk, ImportRequest.of(folder).complete(true));
        assertThat(desk.ask(clerk, "select source from casefile.fact_person order by 1"))
                .containsExactly("an", "chantal");
    }

    @Test
    void takenApartTheSourceTellsEachItsOwnAgain() {
        merge();
        town.people("an,Peeters,An,1980-05-17", "bilal,El Amrani,Billal,1995-02-28", "chantal,Dubois,Chantal,1970");
        desk.done(clerk, town);
        var an = find("an");
        Visitors.as(clerk, () -> merges.takeApart(an, merges.list(an).getFirst().id()));
        assertThat(find("bilal").identity().givenName()).isEqualTo("Billal");
        assertThat(desk.done(clerk, town).get("benefits.csv")).isEqualTo(new FileCounts(2, 0, 0, 2, 0, 0));
        assertThat(desk.facts(clerk))
                .containsExactly(
                        "an benefit living_wage 2015-01-01 2015-06-30",
                        "an registration population 2014-01-01 infinity",
                        "bilal benefit living_wage 2015-07-01 infinity",
                        "bilal registration population 2014-01-01 infinity");
    }
}
