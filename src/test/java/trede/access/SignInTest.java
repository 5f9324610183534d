package trede.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.tries.Tries;
import trede.web.Visitor;
import trede.web.Visitors;

@HouseTest
class SignInTest {

    private static final String PASSWORD = "vier blauwe fietsen";
    private static final String OTHER = "zes groene ladders in de tuin";

    @Autowired
    TestCentres test;

    @Autowired
    Accounts accounts;

    @Autowired
    Looks looks;

    @Autowired
    Tries tries;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    private Visitor centre;
    private String code;

    @BeforeEach
    void els() {
        centre = test.centre();
        code = centre.centre().code();
        Visitors.as(centre, () -> {
            accounts.add("Els", Role.WORKER, PASSWORD);
            accounts.add("An", Role.ADMINISTRATOR, PASSWORD);
            return true;
        });
    }

    @Test
    void whoFitsIsIn() throws Exception {
        var els = browser();
        els.signIn(code, "Els", PASSWORD).andExpect(redirectedUrl("/" + code + "/"));
        els.open("/" + code + "/account").andExpect(status().isOk());
        assertThat(log()).contains("sign-in");
    }

    @Test
    void whatWasTypedIsKeptButForThePassword() throws Exception {
        var els = browser();
        els.signIn(code, "Elz <b>", "verkeerd").andExpect(redirectedUrl("/login?wrong"));
        els.open("/login?wrong")
                .andExpect(content().string(containsString("value=\"" + code + "\"")))
                .andExpect(content().string(containsString("Elz &lt;b>")))
                .andExpect(content().string(not(containsString("verkeerd"))));
        assertThat(log()).contains("sign-in-refused");
        assertThat(details()).contains("unknown").doesNotContain("Elz");
    }

    @Test
    void tooManyTriesShutTheDoorWhetherTheNameIsKnownOrNot() throws Exception {
        for (String name : List.of("Els", "Nobody")) {
            for (int i = 0; i < 4; i++) {
                browser().signIn(code, name, "verkeerd");
            }
            var door = browser();
            door.signIn(code, name, name.equals("Els") ? PASSWORD : "x").andExpect(redirectedUrl("/login?wrong"));
            door.open("/login?wrong").andExpect(content().string(containsString("Wacht ")));
        }
    }

    @Test
    void anAdministratorOpensTheDoorAgain() throws Exception {
        var member = Visitors.as(centre, () -> accounts.find("Els").orElseThrow());
        Visitors.as(
                centre,
                () -> transaction.execute(_ -> {
                    tries.name("Els");
                    return sql.sql("update access.sign_in_count set failures = 12, last_at = now()")
                            .update();
                }));
        var an = browser();
        an.signIn(code, "An", PASSWORD);
        an.open("/" + code + "/sign-ins").andExpect(content().string(containsString("Els: te vaak geprobeerd")));
        an.send("/" + code + "/sign-ins/unlocking", "name", "Els").andExpect(status().isFound());
        assertThat(Visitors.as(centre, () -> tries.listLocks(Map.of(member.id(), "Els"))))
                .isEmpty();
        browser().signIn(code, "Els", PASSWORD).andExpect(redirectedUrl("/" + code + "/"));
        assertThat(log()).contains("sign-in-unlock");
    }

    @Test
    void aThousandTriesAtOnceAreCountedOneByOne() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> guesses = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(_ ->
                            () -> Visitors.as(centre, () -> tries.name("Pol").isZero()))
                    .toList();
            long let = 0;
            for (var guess : many.invokeAll(guesses)) {
                let += guess.get() ? 1 : 0;
            }
            assertThat(let).isBetween(3L, 4L);
        }
    }

    @Test
    void aPasswordMadeByAnotherIsGoodForOneSignIn() throws Exception {
        String made = Visitors.as(centre, () -> accounts.add("Pol", Role.POLICY_OFFICER));
        var pol = browser();
        pol.signIn(code, "Pol", made).andExpect(redirectedUrl("/login/password"));
        pol.open("/" + code + "/monitor").andExpect(header().string("Location", startsWith("/login?centre")));
        pol.send("/login/password", "fresh", "kort", "again", "kort")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("minstens 12 tekens")));
        pol.send("/login/password", "fresh", OTHER, "again", OTHER).andExpect(redirectedUrl("/" + code + "/"));
        pol.open("/" + code + "/account").andExpect(status().isOk());
        browser().signIn(code, "Pol", made).andExpect(redirectedUrl("/login?wrong"));
    }

    @Test
    void aNewPasswordEndsWhatIsOpenElsewhere() throws Exception {
        var here = browser();
        var there = browser();
        here.signIn(code, "Els", PASSWORD);
        there.signIn(code, "Els", PASSWORD);
        there.open("/" + code + "/account").andExpect(status().isOk());
        here.send("/" + code + "/account/password", "old", "mis", "fresh", OTHER, "again", OTHER)
                .andExpect(status().isBadRequest());
        here.send("/" + code + "/account/password", "old", PASSWORD, "fresh", OTHER, "again", OTHER)
                .andExpect(redirectedUrl("/" + code + "/account?done=password"));
        here.open("/" + code + "/account").andExpect(status().isOk());
        there.open("/" + code + "/account").andExpect(redirectedUrl("/login?ended&centre=" + code));
    }

    @Test
    void anotherRoleAClosedAccountAndSigningOutEndEverySession() throws Exception {
        for (String change : List.of("role = 'policy_officer'", "disabled = true")) {
            var els = browser();
            els.signIn(code, "Els", PASSWORD);
            Visitors.as(
                    centre,
                    () -> transaction.execute(
                            _ -> sql.sql("update access.account set " + change + " where name = 'Els'")
                                    .update()));
            els.open("/" + code + "/account").andExpect(redirectedUrl("/login?ended&centre=" + code));
        }
        var an = browser();
        an.signIn(code, "An", PASSWORD);
        an.send("/logout").andExpect(redirectedUrl("/login?bye"));
        assertThat(open()).isZero();
    }

    @Test
    void anAdministratorEndsTheSessionOfAColleague() throws Exception {
        var els = browser();
        els.signIn(code, "Els", PASSWORD);
        var an = browser();
        an.signIn(code, "An", PASSWORD);
        String page =
                an.open("/" + code + "/sign-ins").andReturn().getResponse().getContentAsString();
        var member = Visitors.as(centre, () -> accounts.find("Els").orElseThrow());
        String end = page.substring(page.indexOf("/" + code + "/sign-ins/sessions/" + member.id()));
        an.send(end.substring(0, end.indexOf('"'))).andExpect(status().isFound());
        els.open("/" + code + "/account").andExpect(redirectedUrl("/login?ended&centre=" + code));
        els.signIn(code, "Els", PASSWORD);
        els.open("/" + code + "/sign-ins").andExpect(status().isForbidden());
    }

    @Test
    void aPasswordHashedWithFormerParametersIsHashedAnew() throws Exception {
        String former = new Argon2PasswordEncoder(16, 32, 1, 512, 1).encode(PASSWORD);
        Visitors.as(
                centre,
                () -> transaction.execute(_ -> sql.sql("update access.account set password_hash = ? where name = 'Els'")
                        .param(former)
                        .update()));
        browser().signIn(code, "Els", PASSWORD).andExpect(redirectedUrl("/" + code + "/"));
        assertThat(Visitors.as(centre, () -> accounts.find("Els").orElseThrow().passwordHash()))
                .contains("m=1024,t=1,p=1");
    }

    @Test
    void aPasswordIsHashedAsSlowlyAsIsAdvised() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        assertThat(settings.getObject())
                .containsEntry("trede.passwords.memory", 19456)
                .containsEntry("trede.passwords.rounds", 2)
                .containsEntry("trede.passwords.threads", 1);
    }

    private long open() {
        return Visitors.as(
                centre,
                () -> transaction.execute(_ -> sql.sql("select count(*) from access.session where ended_at is null")
                        .query(Long.class)
                        .single()));
    }

    private List<String> log() {
        return Visitors.as(centre, () -> looks.list(50, 0)).stream()
                .map(Looks.Look::what)
                .toList();
    }

    private String details() {
        return Visitors.as(centre, () -> looks.list(50, 0)).toString();
    }

    /// From an address of its own, so that the tests do not wait for each other.
    private AtTheDoor browser() {
        var random = ThreadLocalRandom.current();
        return new AtTheDoor(mvc, "203.0." + random.nextInt(256) + "." + random.nextInt(256));
    }
}
