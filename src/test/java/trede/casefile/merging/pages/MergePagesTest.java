package trede.casefile.merging.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.casefile.duplicates.Suspicions;
import trede.web.Visitor;
import trede.web.Visitors;

/// Nadia, head of service, looks through the queue and makes one file of two.
@HouseTest
class MergePagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Autowired
    Statements statements;

    @Autowired
    Suspicions suspicions;

    private Visitor essen;
    private Member nadia;
    private Town town;
    private UUID rachid;
    private UUID rashid;

    @BeforeEach
    void aManWithTwoFiles() {
        essen = test.centre();
        nadia = test.member(essen, Role.HEAD_OF_SERVICE);
        town = new Town(sql, transaction);
        Visitors.as(essen, () -> {
            rachid = town.person("R-1", "Rachid", "Oualli", "1991-05-12");
            rashid = town.person("R-2", "رشيد", "والي", "1991-05-12");
            town.fact(rashid, "benefit", "living_wage", "2015-07-01", null);
            return suspicions.computeAll();
        });
    }

    private MockHttpServletResponse open(String below) throws Exception {
        return mvc.perform(get("/" + essen.centre().code() + "/" + below).with(TestCentres.signedIn(nadia)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String below, String... fields) throws Exception {
        var request = post("/" + essen.centre().code() + "/" + below)
                .with(TestCentres.signedIn(nadia))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private String pair() {
        return "duplicates/" + rachid + "/" + rashid;
    }

    private int count(String below) throws Exception {
        statements.start();
        assertThat(open(below).getStatus()).isEqualTo(200);
        return statements.list().size();
    }

    @Test
    void theQueueSaysWhy() throws Exception {
        assertThat(open("duplicates").getContentAsString())
                .contains("Oualli, Rachid", "والي", "naam klinkt hetzelfde", "zelfde geboortedatum", pair());
    }

    @Test
    void howManyStandInTheQueueCostsNoMoreStatements() throws Exception {
        int few = count("duplicates");
        Visitors.as(essen, () -> {
            for (int i = 0; i < 40; i++) {
                town.person("D-" + i, "Rachid", "Ouali", "1991-05-12");
            }
            return suspicions.computeAll();
        });
        assertThat(count("duplicates")).isEqualTo(few).isLessThanOrEqualTo(12);
        assertThat(open("duplicates").getContentAsString()).contains("rel=\"next\"");
        int compare = count(pair());
        Visitors.as(essen, () -> {
            for (int i = 1; i < 9; i++) {
                town.fact(rashid, "activity", "language", "2015-0" + i + "-01", null);
            }
            return true;
        });
        // two whole files, with what every room knows of each
        assertThat(count(pair())).isEqualTo(compare).isLessThanOrEqualTo(54);
    }

    @Test
    void bothStandSideBySideAndWhatMovesIsShownFirst() throws Exception {
        assertThat(open(pair()).getContentAsString())
                .contains("Rachid", "رشيد", "verschilt", "gelijk", "name=\"given_name\"");
        assertThat(open(pair() + "/merge?keep=one&given_name=other&family_name=one")
                        .getContentAsString())
                .contains("1 uitkering", "رشيد", "Voeg samen");
        var merged = send(
                pair() + "/merge",
                "keep",
                "one",
                "given_name",
                "other",
                "family_name",
                "one",
                "reason",
                "identiteitskaart gezien");
        assertThat(merged.getStatus()).isEqualTo(302);
        assertThat(merged.getRedirectedUrl()).endsWith("/people/" + rachid);
        assertThat(open("people/" + rachid).getContentAsString()).contains("رشيد Oualli", "Leefloon");
        for (String below :
                new String[] {"people/" + rashid, "people/" + rashid + "/history", "monitor/people/" + rashid}) {
            var gone = open(below);
            assertThat(gone.getStatus()).as(below).isEqualTo(302);
            assertThat(gone.getRedirectedUrl()).contains(rachid.toString());
        }
        assertThat(send(pair() + "/merge", "keep", "one", "reason", "a second click")
                        .getRedirectedUrl())
                .endsWith("/people/" + rachid);
        assertThat(open("duplicates").getContentAsString()).contains("geen mogelijke dubbels");
        String merges = open("people/" + rachid + "/merges").getContentAsString();
        assertThat(merges).contains("identiteitskaart gezien", "Haal weer uit elkaar");
        var act = java.util.regex.Pattern.compile("/(people/[^\"]+/end)\"").matcher(merges);
        assertThat(act.find()).isTrue();
        assertThat(send(act.group(1)).getRedirectedUrl()).endsWith(pair());
        assertThat(send(act.group(1)).getStatus()).isEqualTo(302);
        assertThat(open("people/" + rashid).getContentAsString()).contains("رشيد");
    }

    @Test
    void whatIsRefusedIsSaid() throws Exception {
        assertThat(open("duplicates/" + rachid + "/" + rachid).getStatus()).isEqualTo(400);
        assertThat(open("duplicates/" + rachid + "/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        var silent = send(pair() + "/merge", "keep", "one");
        assertThat(silent.getStatus()).isEqualTo(400);
        assertThat(silent.getContentAsString()).contains("Zeg waarom dit één persoon is");
        Visitors.as(essen, () -> town.fact(rachid, "benefit", "living_wage", "2015-08-01", null));
        assertThat(open(pair() + "/merge").getContentAsString())
                .contains("Er zijn twee uitkeringen tegelijk")
                .doesNotContain("Voeg samen");
        assertThat(send(pair() + "/merge", "keep", "one", "reason", "x").getStatus())
                .isEqualTo(400);
        assertThat(send(pair() + "/sign-off").getStatus()).isEqualTo(400);
        assertThat(send(pair() + "/sign-off", "reason", "broers").getStatus()).isEqualTo(302);
        assertThat(open("duplicates").getContentAsString()).contains("geen mogelijke dubbels");
    }

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
        assertThat(send("people/" + rachid + "/merges/search", "who", "janssens").getStatus())
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
                .contains("data-label=\"Rachid Oualli · R-1\"", "Dit dossier blijft: <bdi>Rachid Oualli</bdi> <small>R-1</small>")
                .contains("<span class=\"soft\">" + nadia.name() + " (")
                .doesNotContain("invoer 0");
    }

    @Test
    void aWorkerComparesButDoesNotMerge() throws Exception {
        nadia = test.member(essen, Role.WORKER);
        assertThat(open(pair()).getContentAsString()).doesNotContain("type=\"radio\"");
        assertThat(open(pair() + "/merge").getStatus()).isEqualTo(403);
        assertThat(send(pair() + "/merge", "reason", "x").getStatus()).isEqualTo(403);
    }
}
