package trede.casefile.merging.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import trede.access.Role;
import trede.web.Visitors;

/// What stands side by side, with whom a file can be compared, and who said that two files are of two people.
class ComparePagesTest extends TwiceKnown {

    @Test
    void anotherFileIsLookedForFromTheFileItself() throws Exception {
        var jan = Visitors.as(essen, () -> town.person("R-9", "Jan", "Janssens", "1970-01-01"));
        assertThat(open("people/" + rachid).getContentAsString()).contains("people/" + rachid + "/merges#other");
        var found = send("people/" + rachid + "/merges/search", "who", "janssens");
        assertThat(found.getStatus()).isEqualTo(200);
        assertThat(found.getContentAsString())
                .contains("duplicates/" + rachid + "/" + jan, "Janssens, Jan", "value=\"janssens\"");
        assertThat(send("people/" + rachid + "/merges/search", "who", "R-1").getContentAsString())
                .as("not with itself")
                .contains("Niemand anders gevonden")
                .doesNotContain("duplicates/" + rachid + "/" + rachid);
        nadia = test.member(essen, Role.POLICY_OFFICER);
        assertThat(send("people/" + rachid + "/merges/search", "who", "janssens")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void twoPeopleCanBeReadAndAskedAgain() throws Exception {
        Visitors.as(essen, () -> {
            town.niss(rachid, "91051299912");
            town.niss(rashid, "91051299912");
            return true;
        });
        assertThat(open(pair()).getContentAsString()).contains("klopt het nummer in een van beide niet");
        send(pair() + "/sign-off", "reason", "broers, beiden gezien");
        for (String below : new String[] {"duplicates/two-people", "people/" + rachid + "/merges", pair()}) {
            assertThat(open(below).getContentAsString())
                    .as(below)
                    .contains("broers, beiden gezien", nadia.name(), "hetzelfde rijksregisternummer", "/ask-again");
        }
        for (UUID each : new UUID[] {rachid, rashid}) {
            assertThat(open("people/" + each + "/checks").getContentAsString())
                    .contains("91.05.12-999.12 staat ook in een ander dossier");
        }
        assertThat(send(pair() + "/ask-again").getStatus()).isEqualTo(302);
        assertThat(send(pair() + "/ask-again").getStatus()).isEqualTo(404);
        assertThat(open("people/" + rachid + "/checks").getContentAsString())
                .doesNotContain("staat ook in een ander dossier");
        assertThat(open("duplicates/two-people").getContentAsString()).doesNotContain("broers");
        while (Visitors.as(essen, suspicions::refresh)) {
            // until nobody is unsure
        }
        assertThat(open("duplicates").getContentAsString()).contains("zelfde rijksregisternummer", pair());
    }

    @Test
    void whatOnlyOneFileKnowsIsNotDifferent() throws Exception {
        Visitors.as(essen, () -> {
            town.particular(rashid, "phone", "own", "+32470123456", null);
            long number = town.number(rachid);
            return transaction.execute(_ -> sql.sql(
                            "update casefile.identity set language = null, told_by = 0, typed_by = ? where person = ?")
                    .params(nadia.actor(), number)
                    .update());
        });
        String page = open(pair()).getContentAsString().replaceAll("\\s+", " ");
        assertThat(page)
                .contains("0470 12 34 56", "alleen in R-2", "Leefloon, sinds 01/07/2015")
                .contains(
                        "data-label=\"Rachid Oualli · R-1\"",
                        "Dit dossier blijft: <bdi>Rachid Oualli</bdi> <small>R-1</small>")
                .contains("<span class=\"soft\">" + nadia.name() + " (")
                .doesNotContain("invoer 0");
    }
}
