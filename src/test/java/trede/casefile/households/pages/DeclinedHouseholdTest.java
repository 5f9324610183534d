package trede.casefile.households.pages;

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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.web.Visitors;

/// Jan and Samira are a couple and live apart: Els says so once.
@HouseTest
class DeclinedHouseholdTest {

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
    MockMvc mvc;

    Offices town;
    UUID samira;

    @BeforeEach
    void aCouple() throws Exception {
        town = new Offices(test, teams, followers, sql, transaction);
        var people = new Town(sql, transaction);
        samira = Visitors.as(town.centre, () -> people.person("S1", "Samira", "Haddad", "1990-01-02"));
        assertThat(send(town.jan, "/relations", "r_kind", "partner", "r_who", "S1", "r_first", "1/11/2026"))
                .isEqualTo(302);
        assertThat(page(town.jan)).contains("/proposal\"", "Zij vormen geen huishouden");
    }

    @Test
    void whatWasDeclinedDoesNotProposeItselfAgainInEitherFile() throws Exception {
        assertThat(send(town.jan, "/proposal/decline", "declined_why", "Elk woont <b>apart</b>."))
                .isEqualTo(302);
        for (var person : new UUID[] {town.jan, samira}) {
            assertThat(page(person))
                    .contains("dat zij geen huishouden vormen.", "Elk woont &lt;b&gt;apart&lt;/b&gt;.", "Toch opnieuw")
                    .doesNotContain("/proposal\"");
        }
        assertThat(send(town.jan, "/proposal/decline")).as("twice is once").isEqualTo(302);
        assertThat(page(town.jan).split("Elk woont", -1))
                .as("now, and in the history")
                .hasSize(3);
    }

    @Test
    void anotherRelationAndItProposesItselfAgain() throws Exception {
        assertThat(send(town.jan, "/proposal/decline")).isEqualTo(302);
        assertThat(page(town.jan)).doesNotContain("/proposal\"");
        assertThat(send(
                        samira,
                        "/relations",
                        "r_kind",
                        "child",
                        "r_given_name",
                        "Lina",
                        "r_birth",
                        "4/3/2017",
                        "r_first",
                        "4/3/2017"))
                .isEqualTo(302);
        assertThat(page(town.jan)).contains("/proposal\"", "Lina", "dat zij geen huishouden vormen.");
    }

    @Test
    void itCanBeTakenBackAndTheHistoryKnowsBoth() throws Exception {
        assertThat(send(town.jan, "/proposal/decline", "declined_why", "Elk woont apart."))
                .isEqualTo(302);
        assertThat(send(samira, "/proposal/reopening")).isEqualTo(302);
        assertThat(page(town.jan)).contains("/proposal\"", "Elk woont apart.", "Teruggenomen op");
        assertThat(send(town.jan, "/proposal/reopening")).isEqualTo(404);
        assertThat(send(town.jan, "/proposal", "from", "1/11/2026")).isEqualTo(302);
        assertThat(send(town.jan, "/proposal/decline"))
                .as("nothing proposes itself")
                .isEqualTo(404);
    }

    @Test
    void aReasonThatIsTooLongComesBackInItsForm() throws Exception {
        var answer = as(post(at(town.jan, "/proposal/decline")).param("declined_why", "Te veel. ".repeat(200)));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("id=\"problems\"", "Te veel. Te veel.", "<details open");
    }

    private int send(UUID person, String below, String... fields) throws Exception {
        var request = post(at(person, below));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return as(request).getStatus();
    }

    private String page(UUID person) throws Exception {
        var answer = as(get(at(person, "")));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse as(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestCentres.signedIn(town.els)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String at(UUID person, String below) {
        return "/" + town.centre.centre().code() + "/people/" + person + "/household" + below;
    }
}
