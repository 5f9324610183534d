package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Role;
import trede.access.codes.Telephone;
import trede.web.Visitors;

/// Els gets her account, chooses a password, adds her telephone and a passkey, and comes in with each.
@HouseTest
class SignInStoryTest {

    private static final String OWN = "vier blauwe fietsen in de regen";

    @Autowired
    TestCentres centres;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @Test
    void elsMakesHerAccountHerOwn() {
        var centre = centres.centre();
        String home = "http://localhost:" + port;
        String account = home + "/" + centre.centre().code() + "/account";
        String made = Visitors.as(centre, () -> accounts.add("Els", Role.WORKER));
        try (var browsing = new Browsing(port)) {
            var els = browsing.page(390, 800, true);
            device(els);
            els.navigate(account);
            signIn(els, made);
            els.locator("#fresh").fill(OWN);
            els.locator("#again").fill(OWN);
            els.locator("main button[type=submit]").click();
            els.waitForURL(account);

            els.locator("a[href$='/account/second-factor']").click();
            var phone = Telephone.reading(els.content());
            els.locator("#code").fill(phone.code(Instant.now()));
            els.locator("main button[type=submit]").click();
            assertThat(els.locator("ul.recovery li")).hasCount(10);
            els.locator("main a[role=button]").click();

            els.locator("form[data-passkey=make] #label").fill("Telefoon");
            els.locator("form[data-passkey=make] #password").fill(OWN);
            els.locator("form[data-passkey=make] button").click();
            assertThat(els.locator("input[name=label][value=Telefoon]")).isVisible();

            comesInWithEach(els, account, phone);
        }
    }

    private static void comesInWithEach(Page els, String account, Telephone phone) {
        els.locator("form.me button").click();
        els.navigate(account);
        els.locator("form[data-passkey=show] button").click();
        els.waitForURL(account);
        assertThat(els.locator("h1")).hasText("Mijn account");

        els.locator("form.me button").click();
        els.navigate(account);
        signIn(els, OWN);
        els.locator("#code").fill(phone.code(Instant.now().plusSeconds(30)));
        els.locator("main button[type=submit]").click();
        els.waitForURL(account);

        els.locator("form[action*='/account/passkeys/'][action$='/removal'] button")
                .click();
        assertThat(els.locator("input[name=label][value=Telefoon]")).hasCount(0);
        els.locator("form.me button").click();
        els.navigate(account);
        els.locator("form[data-passkey=show] button").click();
        assertThat(els.locator("form[data-passkey=show] .problem")).containsText("toegangssleutel");
    }

    private static void signIn(Page els, String password) {
        els.locator("#name").fill("Els");
        els.locator("#password").fill(password);
        els.locator("form[action='/login'] button[type=submit]").first().click();
    }

    /// A telephone with a finger always on its reader.
    private static void device(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "ctap2Version": "ctap2_1", "transport": "internal", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
                """).getAsJsonObject();
        browser.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
