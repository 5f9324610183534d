package trede.monitor.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.TokenScope;
import trede.access.Tokens;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.web.Visitors;

/// A program with somebody's token sees of each person what that somebody sees.
@HouseTest
class TokenSightTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private Offices town;

    @BeforeEach
    void janAndMoHaveALivingWage() {
        town = new Offices(test, teams, followers, sql, transaction);
        var facts = new Town(sql, transaction);
        Visitors.as(town.centre, () -> {
            facts.fact(town.jan, "benefit", "living_wage", "2020-01-01", null);
            return facts.fact(town.mo, "benefit", "living_wage", "2020-01-01", null);
        });
    }

    @Test
    void aTokenTellsTheFactsOfItsMakersOwnClients() {
        assertThat(told(town.els, town.jan)).contains("living_wage");
        assertThat(told(town.fatima, town.jan)).as("of her team").contains("living_wage");
        assertThat(told(town.nadia, town.jan)).as("who heads the service").contains("living_wage");
        assertThat(told(town.wim, town.jan)).as("of another team").doesNotContain("living_wage");
        assertThat(told(town.wim, town.mo)).as("nobody follows Mo").contains("living_wage");
    }

    @Test
    void aTokenTellsNothingOfAFileThatIsClosedToItsMaker() {
        Visitors.as(town.els, () -> {
            followers.close(town.mo, town.wim.id(), "own", "familie van deze collega");
            followers.close(town.jan, town.nadia.id(), "relative", "familie van deze collega");
            return true;
        });
        assertThat(told(town.wim, town.mo)).doesNotContain("living_wage");
        assertThat(told(town.nadia, town.jan)).doesNotContain("living_wage");
    }

    // What the token of a worker is told of a person.
    private String told(Member worker, UUID person) {
        String secret = Visitors.as(worker, () -> tokens.add(worker, "report", TokenScope.PEOPLE, 30));
        try {
            String all = mvc.perform(get("/" + town.centre.centre().code()
                                    + "/api/measures/caseload.trend/2021-04/members/count?reference=2021-01")
                            .header("Authorization", "Bearer " + secret))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            String source = person.equals(town.jan) ? "J1" : "M1";
            int from = all.indexOf("\"person\":\"" + source + "\"");
            assertThat(from).isPositive();
            return all.substring(from, all.indexOf(']', from));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
