package trede.casefile.workload.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Member;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;

@HouseTest
class WorkloadPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    MockMvc mvc;

    Offices town;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
    }

    @Test
    void everyNumberIsExplained() throws Exception {
        assertThat(page(town.nadia, at("workload")))
                .contains("1 × lopende hulp (1) = 1", "1 punten ÷ 100 % = 1", "geen werktijd opgegeven")
                .contains("voorstel, nog niet bevestigd", town.fatima.name(), "East");
        String els = at("workload/" + town.els.id());
        var changed = as(
                town.nadia,
                post(els).param("percent", "50").param("from", "vandaag").param("languages", "Arabisch, Turks"));
        assertThat(changed.getRedirectedUrl()).isEqualTo(els);
        assertThat(page(town.nadia, els)).contains("1 punten ÷ 50 % = 2", "Arabisch, Turks", "Peeters, Jan");
        var wrong = as(
                town.nadia,
                post(els).param("percent", "half").param("from", "vandaag").param("languages", "Arabisch"));
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("heel getal in van 0 tot 100", "value=\"half\"");
        var unknown = as(
                town.nadia,
                post(els).param("percent", "50").param("from", "vandaag").param("languages", "Marsiaans"));
        assertThat(unknown.getContentAsString()).contains("De taal ‘Marsiaans’ kennen we niet");
        as(town.nadia, post(at("workload/weights")).param("weight-running_aid", "7"));
        var heavy = as(
                town.nadia,
                post(at("workload/weights")).param("weight-running_aid", "101").param("weight-money_guidance", "9"));
        assertThat(heavy.getStatus()).isEqualTo(400);
        assertThat(heavy.getContentAsString())
                .as("all or nothing")
                .contains("van 0 tot 100")
                .doesNotContain("value=\"9\"");
        assertThat(page(town.nadia, at("workload"))).contains("1 × lopende hulp (7) = 7", "Gekozen door uw centrum");
    }

    @Test
    void aNewcomerIsTakenByOneClick() throws Exception {
        as(
                town.els,
                post(at("people/" + town.mo + "/requests"))
                        .param("kind", "income_support")
                        .param("from", "vandaag"));
        assertThat(page(town.els, at("people/" + town.mo + "/requests"))).contains("inkomen");
        assertThat(page(town.nadia, at("newcomers"))).contains("Mo Haddad", "draagt 0, het minst van allen");
        as(
                town.nadia,
                post(at("newcomers"))
                        .param("person", town.mo.toString())
                        .param("kind", "income_support")
                        .param("account", town.wim.id().toString()));
        assertThat(page(town.nadia, at("newcomers"))).contains("Niemand wacht op een eerste aanspreekpunt");
        assertThat(as(town.nadia, post(at("newcomers")).param("person", town.mo.toString()))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void onlyWhoLeadsSeesIt() throws Exception {
        for (String below : new String[] {"workload", "newcomers", "workload/" + town.els.id()}) {
            assertThat(as(town.els, get(at(below))).getStatus()).as(below).isEqualTo(403);
        }
        statements.start();
        page(town.nadia, at("workload"));
        assertThat(statements.list()).hasSizeLessThanOrEqualTo(12);
    }

    private String at(String below) {
        return "/" + town.centre.centre().code() + "/" + below;
    }

    private String page(Member member, String address) throws Exception {
        var answer = as(member, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse as(Member member, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestCentres.signedIn(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
