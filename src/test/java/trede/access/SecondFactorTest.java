package trede.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.codes.Telephone;
import trede.web.Visitor;
import trede.web.Visitors;

@HouseTest
class SecondFactorTest {

    private static final String PASSWORD = "vier blauwe fietsen";

    @Autowired
    TestCentres test;

    @Autowired
    Accounts accounts;

    @Autowired
    Rescues rescues;

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
    void aCodeIsAskedAfterThePasswordAndOpensOnce() throws Exception {
        var enrolled = enrol();
        var now = Instant.now();
        var els = browser();
        els.signIn(code, "Els", PASSWORD).andExpect(redirectedUrl("/login/code"));
        els.open("/" + code + "/account").andExpect(header().string("Location", startsWith("/login?centre")));
        els.send("/login/code", "code", "000000")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("klopt niet")));
        els.send("/login/code", "code", enrolled.phone.code(now)).andExpect(status().isBadRequest());
        String next = enrolled.phone.code(now.plusSeconds(30));
        els.send("/login/code", "code", next).andExpect(redirectedUrl("/" + code + "/"));
        els.open("/" + code + "/account").andExpect(status().isOk());
        var thief = browser();
        thief.signIn(code, "Els", PASSWORD);
        thief.send("/login/code", "code", next).andExpect(status().isBadRequest());
    }

    @Test
    void aRecoveryCodeReplacesTheTelephoneOnce() throws Exception {
        var enrolled = enrol();
        var els = browser();
        els.signIn(code, "Els", PASSWORD);
        els.send("/login/code", "code", enrolled.recovery.toUpperCase(java.util.Locale.ROOT))
                .andExpect(redirectedUrl("/" + code + "/"));
        els.open("/" + code + "/account").andExpect(content().string(containsString("nog 9 herstelcodes")));
        var again = browser();
        again.signIn(code, "Els", PASSWORD);
        again.send("/login/code", "code", enrolled.recovery).andExpect(status().isBadRequest());
    }

    @Test
    void guessingCodesIsShutOut() throws Exception {
        enrol();
        var thief = browser();
        thief.signIn(code, "Els", PASSWORD);
        for (int i = 0; i < 3; i++) {
            thief.send("/login/code", "code", "00000" + i).andExpect(content().string(containsString("klopt niet")));
        }
        thief.send("/login/code", "code", "000009").andExpect(content().string(containsString("Wacht ")));
    }

    @Test
    void theSecretIsSealedAndTheCodesAreHashed() throws Exception {
        var enrolled = enrol();
        String kept = Visitors.as(
                centre,
                () -> transaction.execute(_ -> sql.sql("""
                        select encode(secret, 'escape') || (select string_agg(encode(hash, 'escape'), '') from access.recovery_code)
                        from access.second_factor
                        """).query(String.class).single()));
        assertThat(kept).doesNotContain(enrolled.recovery).doesNotContain(enrolled.letters);
    }

    @Test
    void aCentreCanAskItOfARole() throws Exception {
        var an = browser();
        an.signIn(code, "An", PASSWORD);
        an.send("/" + code + "/sign-ins/second-factor", "role", "worker").andExpect(status().isFound());
        browser().signIn(code, "An", PASSWORD).andExpect(redirectedUrl("/" + code + "/"));
        var els = browser();
        els.signIn(code, "Els", PASSWORD).andExpect(redirectedUrl("/login/second-factor"));
        els.open("/" + code + "/monitor").andExpect(header().string("Location", startsWith("/login?centre")));
        var page = els.open("/login/second-factor").andReturn().getResponse().getContentAsString();
        els.send("/login/second-factor", "code", Telephone.reading(page).code(Instant.now()))
                .andExpect(content().string(containsString("herstelcodes")));
        els.open("/" + code + "/account").andExpect(status().isOk());
        els.send("/" + code + "/account/second-factor/removal", "password", PASSWORD)
                .andExpect(content().string(containsString("voor uw rol")));
    }

    @Test
    void itIsRemovedWithThePasswordOnlyOrByWhoRunsTheServer() throws Exception {
        enrol();
        String made = Visitors.as(centre, () -> rescues.reset("Els"));
        var els = browser();
        els.signIn(code, "Els", made).andExpect(redirectedUrl("/login/password"));
    }

    private record Enrolled(Telephone phone, String letters, String recovery) {}

    private Enrolled enrol() throws Exception {
        var els = browser();
        els.signIn(code, "Els", PASSWORD);
        String page = els.open("/" + code + "/account/second-factor")
                .andReturn()
                .getResponse()
                .getContentAsString();
        var phone = Telephone.reading(page);
        els.send("/" + code + "/account/second-factor", "code", "000000").andExpect(status().isBadRequest());
        String shown = els.send("/" + code + "/account/second-factor", "code", phone.code(Instant.now()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var first = Pattern.compile("<code>([a-z2-7-]+)</code>").matcher(shown);
        assertThat(first.find()).isTrue();
        return new Enrolled(phone, phone.letters(), first.group(1));
    }

    private AtTheDoor browser() {
        var random = ThreadLocalRandom.current();
        return new AtTheDoor(mvc, "203.0." + random.nextInt(256) + "." + random.nextInt(256));
    }
}
