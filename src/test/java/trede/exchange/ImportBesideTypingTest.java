package trede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.casefile.People;
import trede.casefile.finding.Searches;
import trede.casefile.identities.Difference;
import trede.casefile.identities.Identities;
import trede.casefile.identities.IdentityEntry;
import trede.casefile.identities.IdentityField;
import trede.web.Visitors;

/// What a worker typed and what the source tells the next night (docs/decisions/0011).
class ImportBesideTypingTest extends AtTheDesk {

    private static final String AN = "select given_name, family_name, birth_told from casefile.fact_person f "
            + "join casefile.identity i using (centre, person) where source = 'an'";

    @Autowired
    People people;

    @Autowired
    Identities identities;

    @Autowired
    Searches searches;

    private void type(Map<String, String> form) {
        Visitors.as(clerk, () -> {
            var id = UUID.fromString(desk.ask(clerk, "select id from casefile.person where source = 'an'")
                    .getFirst());
            identities.change(
                    people.find(id).orElseThrow(),
                    IdentityEntry.of(form::get).read(java.time.LocalDate.of(2026, 1, 1)),
                    java.util.EnumSet.allOf(trede.casefile.identities.IdentityField.class),
                    null);
            return true;
        });
    }

    @Test
    void anImportLeavesWhatWasTypedAndShowsWhatItTold() {
        desk.done(clerk, town);
        type(Map.of("family_name", "Peeters", "given_name", "Anna", "birth", "17/5/1980"));
        assertThat(desk.done(clerk, town).get("persons.csv")).isEqualTo(new FileCounts(3, 0, 0, 3, 0, 0));
        assertThat(desk.ask(clerk, AN)).containsExactly("Anna Peeters 1980-05-17");
        town.people("an,Pieters,Annie,1980-05-18", "bilal,El Amrani,Bilal,1995-02-28", "chantal,Dubois,Chantal,1970");
        desk.done(clerk, town);
        assertThat(desk.ask(clerk, AN)).containsExactly("Anna Pieters 1980-05-18");
        assertThat(Visitors.as(clerk, () -> searches.search("anna pieters", 5))).singleElement();
        assertThat(Visitors.as(
                        clerk,
                        () -> searches.search("annie", 5).stream()
                                .filter(found -> found.why() == trede.casefile.finding.Found.Why.NAME)))
                .isEmpty();
        var an = desk.ask(clerk, "select id from casefile.person where source = 'an'")
                .getFirst();
        assertThat(Visitors.as(
                        clerk,
                        () -> identities.differences(
                                people.find(UUID.fromString(an)).orElseThrow())))
                .containsExactly(new Difference(IdentityField.GIVEN_NAME, "Annie"));
    }

    @Test
    void aFileOpenedHereIsNotWithdrawnByAFullImport() {
        desk.done(clerk, town);
        Visitors.as(
                clerk,
                () -> identities.open(
                        IdentityEntry.of(Map.of("family_name", "Nieuw", "birth", "1990")::get)
                                .read(java.time.LocalDate.of(2026, 1, 1)),
                        null));
        desk.done(clerk, ImportRequest.of(folder).complete(true));
        assertThat(desk.ask(clerk, "select source from casefile.fact_person order by source"))
                .containsExactly("T-000001", "an", "bilal", "chantal");
    }
}
