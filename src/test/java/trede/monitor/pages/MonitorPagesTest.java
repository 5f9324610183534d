package trede.monitor.pages;

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
import trede.access.Looks;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.web.Visitor;
import trede.web.Visitors;

@HouseTest
class MonitorPagesTest {

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
    Looks looks;

    Town town;
    Visitor essen;
    Member els;
    UUID oksana;
    UUID jef;

    @BeforeEach
    void aSmallTown() {
        town = new Town(sql, transaction);
        essen = test.centre();
        els = test.member(essen, Role.WORKER);
        Visitors.as(essen, () -> {
            oksana = town.person("4711", "Oksana", "Kovalenko", "1980-05-17");
            town.fact(oksana, "benefit", "living_wage", "2015-02-01", "2015-06-30");
            town.fact(oksana, "registration", "population", "2010-01-01", null);
            town.fact(oksana, "activity", "language", "2015-04-01", "2015-06-30");
            jef = town.person("4712", "Jef", "Maes", "1940-01-01");
            town.fact(jef, "benefit", "living_wage", "2015-04-01", "2015-06-30");
            return true;
        });
    }

    @Test
    void opensOnTheLastQuarterWithFacts() throws Exception {
        assertThat(perform("/monitor", els).getRedirectedUrl()).endsWith("/monitor/2015-Q2");
    }

    @Test
    void showsFivePeriodsSideBySideAndOpensEachFigure() throws Exception {
        String page = open("/monitor/2015-Q2");
        assertThat(page)
                .contains(
                        "Q2 2014",
                        "Q2 2015",
                        "/monitor/2015-Q2/activation.reconciliation/excluded.age",
                        "−1",
                        "100,0\u00a0%")
                .doesNotContain("style=");
    }

    @Test
    void namesThePeopleBehindAFigureAndTheFactsThatPutThemThere() throws Exception {
        assertThat(open("/monitor/2015-Q2/activation.professional/rate"))
                .contains("Kovalenko, Oksana", "Taalopleiding, 01/04/2015 tot 30/06/2015", "1 persoon")
                .doesNotContain("Maes, Jef");
        assertThat(Visitors.as(essen, () -> looks.list(oksana, 5)))
                .singleElement()
                .satisfies(look -> assertThat(look.detail()).contains("activation.professional"));
    }

    @Test
    void listsWhoIsInTheGroupButNotInTheNumerator() throws Exception {
        assertThat(open("/monitor/2015-Q1/activation.professional/from_benefit.rate/rest"))
                .contains("Kovalenko, Oksana");
    }

    @Test
    void opensWhoIsLeftOutByRule() throws Exception {
        assertThat(open("/monitor/2015-Q2/activation.reconciliation/left-out")).contains("/left-out/age");
        assertThat(open("/monitor/2015-Q2/activation.reconciliation/left-out/age?sort=name"))
                .contains("Maes, Jef", "geboren op 01/01/1940");
    }

    @Test
    void givesRulesAndCountsToWhoMayNotSeePeople() throws Exception {
        var policy = test.member(essen, Role.POLICY_OFFICER);
        String page = perform("/monitor/2015-Q2/activation.reconciliation/excluded", policy)
                .getContentAsString();
        assertThat(page).contains("1 persoon", "/left-out/age").doesNotContain("Jef");
    }

    @Test
    void tellsWhereJefStandsInEveryMeasure() throws Exception {
        assertThat(open("/monitor/people/" + jef))
                .contains("niet meegeteld", "Q2 2015", "geboren op 01/01/1940", "niet in de groep");
    }

    @Test
    void showsWhatWasKnownThenAndTheDifferenceWithNow() throws Exception {
        assertThat(open("/monitor/2015-Q2?knownAt=1/1/2020")).contains("Zoals bekend op 01/01/2020", "Verschil", "+2");
        var misread = perform("/monitor/2015-Q2?knownAt=onlangs", els);
        assertThat(misread.getStatus()).isEqualTo(400);
        assertThat(misread.getContentAsString()).contains("onlangs", "href=\"#knownAt\"");
    }

    @Test
    void opensADifferenceWithWhoJoinedSinceThen() throws Exception {
        String joined = "/monitor/2015-Q2/activation.reconciliation/initial-population/joined?knownAt=2020-01-01";
        assertThat(open("/monitor/2015-Q2?knownAt=1/1/2020")).contains(joined, "2 erbij");
        assertThat(open(joined)).contains("2 personen", "Maes, Jef");
        assertThat(open(joined.replace("joined", "gone"))).contains("0 personen");
        assertThat(perform(joined.replaceAll("[?].*", ""), els).getStatus()).isEqualTo(404);
    }

    @Test
    void doesNotKnowACellAMeasureOrAPeriodThatDoesNotExist() throws Exception {
        assertThat(perform("/monitor/2015-Q5", els).getStatus()).isEqualTo(404);
        assertThat(perform("/monitor/2015-Q2/activation.nothing/rate", els).getStatus())
                .isEqualTo(404);
        assertThat(perform("/monitor/2015-Q2/activation.social/nothing", els).getStatus())
                .isEqualTo(404);
    }

    @Test
    void runsAsManyStatementsForAFullTownAsForASmallOne() throws Exception {
        open("/monitor/2015-Q2");
        open("/monitor/2015-Q2");
        int few = statements.list().size();
        open("/monitor/2015-Q2/activation.reconciliation/initial-population?sort=name");
        int fewOnAList = statements.list().size();
        for (int i = 0; i < 40; i++) {
            String source = "n" + i;
            Visitors.as(essen, () -> {
                var someone = town.person(source, "Noor", "Aerts", "1990-01-01");
                return town.fact(someone, "benefit", "living_wage", "2015-04-01", null);
            });
        }
        open("/monitor/2015-Q2?refresh=now");
        assertThat(open("/monitor/2015-Q2")).contains("42");
        assertThat(statements.list()).hasSize(few);
        assertThat(open("/monitor/2015-Q2/activation.reconciliation/initial-population?sort=name"))
                .contains("bladzijde 1 van 2");
        assertThat(statements.list()).hasSize(fewOnAList);
    }

    @Test
    void anAdministratorSetsATarget() throws Exception {
        var admin = test.member(essen, Role.ADMINISTRATOR);
        String address = "/" + essen.centre().code() + "/monitor/targets";
        var wrong = mvc.perform(post(address)
                        .with(TestCentres.signedIn(admin))
                        .with(csrf())
                        .param("rate", "activation.professional rate")
                        .param("numerator", "twee")
                        .param("denominator", "3")
                        .param("from", "1/1/2015")
                        .param("sentence", "Ten minste 2/3"))
                .andReturn()
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("href=\"#numerator\"", "value=\"1/1/2015\"");
        mvc.perform(post(address)
                .with(TestCentres.signedIn(admin))
                .with(csrf())
                .param("rate", "activation.professional rate")
                .param("numerator", "2")
                .param("denominator", "3")
                .param("from", "1/1/2015")
                .param("sentence", "Ten minste 2/3"));
        assertThat(open("/monitor/2015-Q2")).contains("Doel: minstens 66,7\u00a0%", "gehaald", "Ten minste 2/3");
        assertThat(perform("/monitor/targets", els).getStatus()).isEqualTo(403);
    }

    private String open(String below) throws Exception {
        var response = perform(below, els);
        assertThat(response.getStatus()).as(below).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse perform(String below, Member member) throws Exception {
        statements.start();
        return mvc.perform(get("/" + essen.centre().code() + below).with(TestCentres.signedIn(member)))
                .andReturn()
                .getResponse();
    }
}
