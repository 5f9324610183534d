package trede.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
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
    Accounts accounts;

    @Autowired
    Looks looks;

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
    void aTokenNeverDoesMoreThanItsMaker() throws Exception {
        var pol = test.member(centre, Role.POLICY_OFFICER);
        assertThatThrownBy(() -> Visitors.as(centre, () -> tokens.add(pol, "report", TokenScope.PEOPLE, 30)))
                .isInstanceOf(Refusal.class)
                .hasMessage("access.token_scope_wrong");
        String page = mvc.perform(get("/" + centre.centre().code() + "/tokens").with(TestCentres.signedIn(pol)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("value=\"figures\"").doesNotContain("value=\"people\"");
        // nor when the maker may less than before
        String secret = make(TokenScope.PEOPLE, 30);
        Visitors.as(centre, () -> {
            accounts.change(els.id(), Role.POLICY_OFFICER, false);
            return true;
        });
        assertThat(status("/api/measures/activation.reconciliation/2015-Q2/members/counted", secret))
                .isEqualTo(403);
    }

    @Test
    void whoSitsDownAtAnothersDeskMakesNoKey() throws Exception {
        var an = test.member(centre, Role.ADMINISTRATOR);
        String password = Visitors.as(centre, () -> accounts.add("Bo", Role.WORKER));
        var bo = Visitors.as(centre, accounts::list).stream()
                .filter(member -> member.name().equals("Bo"))
                .findFirst()
                .orElseThrow();
        var refused = send(bo, "tokens", "name", "rapport", "scope", "people", "password", "iets anders");
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("value=\"rapport\"").doesNotContain("trede_");
        assertThat(Visitors.as(centre, () -> tokens.list(bo))).isEmpty();
        var made = send(bo, "tokens", "name", "rapport", "scope", "people", "password", password);
        assertThat(made.getContentAsString()).contains("trede_");
        var secret = made.getContentAsString().replaceAll("(?s).*<code>(trede_[0-9a-f]+)</code>.*", "$1");
        assertThat(status("/api/measures/activation.reconciliation/2015-Q2", secret))
                .isEqualTo(200);
        String log = mvc.perform(get("/" + centre.centre().code() + "/looks?actor=" + bo.actor())
                        .with(TestCentres.signedIn(an)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(log).contains("sleutel rapport van Bo", "maakte een sleutel voor een ander programma");
    }

    @Test
    void anAdministratorEndsAnothersKey() throws Exception {
        var an = test.member(centre, Role.ADMINISTRATOR);
        String secret = make(TokenScope.FIGURES, 30);
        var token = Visitors.as(centre, tokens::listAll).getFirst();
        String page = mvc.perform(
                        get("/" + centre.centre().code() + "/sign-ins/tokens").with(TestCentres.signedIn(an)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("report", els.name());
        assertThat(send(els, "sign-ins/tokens/" + token.id() + "/revocation").getStatus())
                .isEqualTo(403);
        assertThat(send(an, "sign-ins/tokens/" + token.id() + "/revocation").getStatus())
                .isEqualTo(302);
        assertThat(status("/api/measures", secret)).isEqualTo(401);
        assertThat(send(an, "sign-ins/tokens/" + token.id() + "/revocation").getStatus())
                .isEqualTo(404);
        assertThat(Visitors.as(centre, () -> looks.list(1, 0)).getFirst())
                .satisfies(look -> assertThat(look.what()).isEqualTo("token-revoke"))
                .satisfies(look -> assertThat(look.actor()).isEqualTo(an.actor()))
                .satisfies(look -> assertThat(look.detail()).contains("report", els.actor()));
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

    private MockHttpServletResponse send(Member who, String below, String... form) throws Exception {
        var request = post("/" + centre.centre().code() + "/" + below)
                .with(TestCentres.signedIn(who))
                .with(csrf());
        for (int at = 0; at < form.length; at += 2) {
            request.param(form[at], form[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
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
