package trede.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.sessions.Sessions;
import trede.web.Visitor;
import trede.web.Visitors;

/// The program forgot all sessions, as after a restart; Els's browser still holds its stay.
@HouseTest
class OpenStaysTest {

    private static final String PASSWORD = "vier blauwe fietsen";

    @Autowired
    TestCentres test;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    OpenStays stays;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    Visitor centre;
    Member els;
    Cookie stay;

    @BeforeEach
    void elsSignsIn() throws Exception {
        centre = test.centre();
        els = Visitors.as(centre, () -> {
            accounts.add("Els", Role.WORKER, PASSWORD);
            return accounts.list().getFirst();
        });
        var answer = mvc.perform(post("/login")
                        .param("centre", code())
                        .param("name", "Els")
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        stay = answer.getCookie("trede-stay");
        assertThat(stay).isNotNull();
        assertThat(stay.isHttpOnly()).isTrue();
        assertThat(stay.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(stay.getMaxAge()).as("gone with the browser").isNegative();
    }

    @Test
    void theStayGoesOnAndIsTheSameOne() throws Exception {
        assertThat(open(stay).getStatus()).isEqualTo(200);
        assertThat(Visitors.as(els, () -> sessions.list(els.id()))).hasSize(1);
        assertThat(mvc.perform(get(page())).andReturn().getResponse().getRedirectedUrl())
                .as("without it nothing is known")
                .startsWith("/login");
    }

    /// That a whole form passes the restart, RestartTest shows: where forms are signed for a
    /// test, it is otherwise.
    @Test
    void theSignOfAFormHangsOnTheStay() {
        var signs = stays.signs();
        var before = with(stay.getValue());
        String sign = signs.generateToken(before).getToken();
        assertThat(signs.loadToken(before).getToken()).isEqualTo(sign);
        assertThat(signs.loadToken(with(stay.getValue())).getToken()).isEqualTo(sign);
        assertThat(before.getSession(false)).as("nothing is remembered").isNull();
        assertThat(signs.loadToken(with(code() + "." + "A".repeat(43))).getToken())
                .isNotEqualTo(sign);
        assertThat(signs.loadToken(with("none"))).isNull();
    }

    private static MockHttpServletRequest with(String written) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("trede-stay", written));
        return request;
    }

    @Test
    void itIsOverWhenItWouldHaveBeen() throws Exception {
        change("update access.session set last_seen = last_seen - interval '2 hours 1 minute'");
        over();
        change("update access.session set last_seen = now(), created_at = now() - interval '12 hours 1 minute'");
        over();
        change("update access.session set created_at = now()");
        assertThat(open(stay).getStatus()).isEqualTo(200);
    }

    @Test
    void whoWasPutOutStaysOut() throws Exception {
        Visitors.as(els, () -> sessions.endAll(els.id(), null));
        over();
    }

    @Test
    void whoseAccountIsClosedStaysOut() throws Exception {
        change("update access.account set disabled = true");
        over();
    }

    @Test
    void whoHasAnotherRoleSignsInAgain() throws Exception {
        change("update access.account set role = 'administrator'");
        assertThat(open(stay).getRedirectedUrl()).startsWith("/login?ended");
        change("update access.account set role = 'worker'");
        over();
    }

    @Test
    void whoSignsOutIsOut() throws Exception {
        var answer = mvc.perform(post("/logout").cookie(stay).with(csrf())).andReturn();
        assertThat(answer.getResponse().getCookie("trede-stay").getMaxAge()).isZero();
        over();
    }

    @Test
    void nothingThatLooksLikeItOpensAnything() throws Exception {
        String secret = stay.getValue().substring(code().length() + 1);
        var other = test.centre().centre().code();
        for (String typed : List.of(
                code() + "." + "A".repeat(43),
                other + "." + secret,
                secret,
                code() + ".",
                "",
                code() + "." + secret + "x",
                "nowhere." + secret)) {
            assertThat(open(new Cookie("trede-stay", typed)).getRedirectedUrl())
                    .as(typed)
                    .startsWith("/login");
        }
        Long known = Visitors.as(
                els,
                () -> transaction.execute(_ -> sql.sql(
                                "select count(*) from access.session where position(convert_to(?, 'UTF8') in secret) > 0")
                        .param(secret)
                        .query(Long.class)
                        .single()));
        assertThat(known).as("only its hash is kept").isZero();
        assertThat(open(stay).getStatus()).isEqualTo(200);
    }

    private void over() throws Exception {
        var answer = open(stay);
        assertThat(answer.getRedirectedUrl()).startsWith("/login");
        assertThat(answer.getCookie("trede-stay").getMaxAge())
                .as("the browser forgets it")
                .isZero();
    }

    private MockHttpServletResponse open(Cookie cookie) throws Exception {
        return mvc.perform(get(page()).cookie(cookie)).andReturn().getResponse();
    }

    private String page() {
        return "/" + code() + "/people/new";
    }

    private void change(String statement) {
        Visitors.as(els, () -> transaction.execute(_ -> sql.sql(statement).update()));
    }

    private String code() {
        return centre.centre().code();
    }
}
