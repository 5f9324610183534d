package trede.casefile.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Looks;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.People;
import trede.casefile.PeopleWanted;
import trede.casefile.PersonLine;
import trede.casefile.Town;
import trede.casefile.finding.Searches;
import trede.web.Visitor;
import trede.web.Visitors;

@HouseTest
class PersonPagesTest {

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
    People people;

    @Autowired
    Searches searches;

    @Autowired
    Looks looks;

    Town town;
    Visitor essen;
    Member els;
    UUID oksana;

    @BeforeEach
    void aSmallTown() {
        town = new Town(sql, transaction);
        essen = test.centre();
        els = test.member(essen, Role.WORKER);
        oksana = Visitors.as(essen, () -> town.person("4711", "Oksána", "Kovalenko-Peeters", "1980-05-17"));
    }

    @Test
    void findsOksanaByPartsOfHerNameInAnyOrderWithoutAccents() {
        for (String typed : List.of("oksana kov", "Peeters OKS", "kovalenko-p", "17/5/1980", "1980-05-17", "4711")) {
            assertThat(Visitors.as(essen, () -> searches.search(typed, 10)))
                    .as(typed)
                    .extracting(found -> found.line().id())
                    .containsExactly(oksana);
        }
        assertThat(Visitors.as(essen, () -> searches.search("sana", 10))).isEmpty();
        assertThat(Visitors.as(test.centre(), () -> searches.search("oksana", 10)))
                .isEmpty();
    }

    @Test
    void noticesWhoWasShownToWhom() {
        Visitors.as(essen, () -> searches.search("oksana", 10));
        assertThat(Visitors.as(essen, () -> looks.list(oksana, 10)))
                .singleElement()
                .satisfies(look -> assertThat(look.what()).isEqualTo("search"));
    }

    @Test
    void readsAListInOrderOfNames() {
        var anna = Visitors.as(essen, () -> town.person("1", "Anna", "Ábel", "1990-01-01"));
        long[] both = Visitors.as(essen, () -> new long[] {town.number(oksana), town.number(anna)});
        assertThat(Visitors.as(
                        essen, () -> people.list(new PeopleWanted(both, PeopleWanted.Order.NAME, 0, 1, Map.of()))))
                .extracting(PersonLine::name)
                .containsExactly("Ábel, Anna");
    }

    @Test
    void showsWhatWasFoundWithTheSameFewStatementsForOneAsForMany() throws Exception {
        String one = open("/people?q=oksana");
        int statementsForOne = statements.list().size();
        for (int i = 0; i < 20; i++) {
            String source = "o" + i;
            Visitors.as(essen, () -> town.person(source, "Oksana", "Bilous", "1991-02-03"));
        }
        assertThat(one).contains("Kovalenko-Peeters, Oksána", "17/05/1980", "2910", "4711", "Oekraïens", "Essen");
        assertThat(open("/people?q=oksana")).contains("Bilous, Oksana");
        assertThat(statements.list()).hasSize(statementsForOne);
    }

    @Test
    void tellsHerLifeOnATimelineAndInAList() throws Exception {
        Visitors.as(essen, () -> {
            town.fact(oksana, "benefit", "living_wage", "2024-02-01", null);
            town.fact(oksana, "activity", "language", "2024-03-01", "2024-06-30");
            return true;
        });
        String page = open("/people/" + oksana);
        assertThat(page)
                .contains(
                        "<svg class=\"timeline\"",
                        "Taalopleiding",
                        "Leefloon sinds 01/02/2024",
                        "01/03/2024 tot 30/06/2024")
                .contains("Oekraïne", "tijdelijke bescherming");
        assertThat(page).doesNotContain("style=");
    }

    @Test
    void keepsInSightWhatWasCorrectedAndWithdrawn() throws Exception {
        Visitors.as(essen, () -> {
            town.correct(town.fact(oksana, "benefit", "living_wage", "2024-02-01", null), "2024-12-31");
            town.withdraw(town.fact(oksana, "employment", "article_60", "2025-01-01", null));
            town.rename(oksana, "Kovalenko");
            return true;
        });
        assertThat(open("/people/" + oksana))
                .contains(
                        "Later verbeterd: zo bekend tot",
                        "Ingetrokken: bekend tot",
                        "1 vroegere versie",
                        "Kovalenko-Peeters");
    }

    @Test
    void runsAsManyStatementsForALongLifeAsForAShortOne() throws Exception {
        open("/people/" + oksana);
        int few = statements.list().size();
        Visitors.as(essen, () -> {
            for (int year = 2005; year < 2025; year++) {
                town.fact(oksana, "benefit", "living_wage", year + "-02-01", year + "-11-30");
            }
            return true;
        });
        open("/people/" + oksana + "?from=2005-01-01&until=2026-01-01");
        assertThat(statements.list()).hasSize(few);
        assertThat(few).isLessThanOrEqualTo(28);
    }

    @Test
    void doesNotKnowThePeopleOfAnotherCentre() throws Exception {
        var ghent = test.centre();
        var jef = test.member(ghent, Role.WORKER);
        int status = mvc.perform(
                        get("/" + ghent.centre().code() + "/people/" + oksana).with(TestCentres.signedIn(jef)))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(404);
    }

    private String open(String below) throws Exception {
        statements.start();
        var response = mvc.perform(get("/" + essen.centre().code() + below).with(TestCentres.signedIn(els)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }
}
