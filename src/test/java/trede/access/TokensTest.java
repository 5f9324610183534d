package trede.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.web.Refusal;
import trede.web.Visitor;
import trede.web.Visitors;

@HouseTest
class TokensTest {

    @Autowired
    TestCentres test;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    private Visitor centre;
    private Member els;

    @BeforeEach
    void els() {
        centre = test.centre();
        els = test.member(centre, Role.WORKER);
    }

    @Test
    void aTokenForFiguresShowsNobody() throws Exception {
        String figures = make(TokenScope.FIGURES, 30);
        String people = make(TokenScope.PEOPLE, 30);
        assertThat(status("/api/measures", figures)).isEqualTo(200);
        String members = "/api/measures/activation.reconciliation/2015-Q2/members/counted";
        assertThat(status(members, figures)).isEqualTo(403);
        assertThat(status(members, people)).isNotEqualTo(403);
    }

    @Test
    void aTokenNeverDoesMoreThanItsMaker() {
        var pol = test.member(centre, Role.POLICY_OFFICER);
        String secret = Visitors.as(centre, () -> tokens.add(pol, "report", TokenScope.PEOPLE, 30));
        assertThat(status("/api/measures/activation.reconciliation/2015-Q2/members/counted", secret))
                .isEqualTo(403);
    }

    @Test
    void aTokenShowsWhenItWasUsedAndEndsOnItsDay() {
        String secret = make(TokenScope.FIGURES, 30);
        assertThat(Visitors.as(centre, () -> tokens.list(els)).getFirst().lastOn())
                .isNull();
        assertThat(status("/api/measures", secret)).isEqualTo(200);
        assertThat(Visitors.as(centre, () -> tokens.list(els)).getFirst().lastOn())
                .isNotNull();
        Visitors.as(
                centre,
                () -> transaction.execute(
                        _ -> sql.sql("update access.token set expires_at = now() - interval '1 second'")
                                .update()));
        assertThat(status("/api/measures", secret)).isEqualTo(401);
    }

    @Test
    void nobodyMakesATokenForTenYears() {
        assertThatThrownBy(() -> make(TokenScope.FIGURES, 3650)).isInstanceOf(Refusal.class);
    }

    private String make(TokenScope scope, int days) {
        return Visitors.as(centre, () -> tokens.add(els, "report", scope, days));
    }

    private int status(String below, String secret) {
        try {
            return mvc.perform(get("/" + centre.centre().code() + below).header("Authorization", "Bearer " + secret))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
