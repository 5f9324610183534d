package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Role;
import trede.web.Visitors;

/// A centre with accounts of its own (Keycloak): An says so on a page, Els comes in with hers, a stranger
/// does not.
/// `./mvnw -Pkeycloak` brings the Keycloak; `.ci/run` does.
@HouseTest
@EnabledIfSystemProperty(named = "keycloak.home", matches = ".+")
class KeycloakStoryTest {

    private static final String PASSWORD = "only-for-this-test";

    @Autowired
    TestCentres centres;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @Test
    void elsComesInWithTheAccountOfHerCentre() throws Exception {
        var centre = centres.centre();
        String code = centre.centre().code();
        Visitors.as(centre, () -> {
            accounts.add("els", Role.WORKER);
            accounts.add("An", Role.ADMINISTRATOR, PASSWORD + "-an");
            return true;
        });
        try (var keycloak = new Keycloak(Path.of(System.getProperty("keycloak.home")));
                var browsing = new Browsing(port)) {
            settle(browsing.page(1280, 900, true), code, keycloak.issuer());

            var els = browsing.page(390, 800, false);
            els.navigate("/" + code + "/account");
            els.locator("a[href^='/login/own/']").click();
            atKeycloak(els, "els");
            els.waitForURL(url -> url.endsWith("/" + code + "/account"));
            assertThat(els.locator("main .lead")).hasText("els");

            var stranger = browsing.page(390, 800, false);
            stranger.navigate("/login?centre=" + code);
            stranger.locator("a[href^='/login/own/']").click();
            atKeycloak(stranger, "stranger");
            assertThat(stranger.locator("main")).containsText("stranger");
            stranger.navigate("/" + code + "/account");
            assertThat(stranger.locator("#password")).isVisible();

            var forger = browsing.page(390, 800, false);
            forger.navigate("/login/own/" + code + "/answer?state=guessed&code=guessed");
            assertThat(forger.locator("h1 + p")).isVisible();
            forger.navigate("/" + code + "/account");
            assertThat(forger.locator("#password")).isVisible();
        }
    }

    private static void settle(Page an, String code, String issuer) {
        an.navigate("/" + code + "/sign-ins/own");
        an.locator("#name").fill("An");
        an.locator("#password").fill(PASSWORD + "-an");
        an.locator("form[action='/login'] button[type=submit]").first().click();
        an.waitForURL(url -> url.endsWith("/sign-ins/own"));
        an.locator("#issuer").fill(issuer);
        an.locator("#client").fill("trede");
        an.locator("#secret").fill(PASSWORD);
        an.locator("main form button[type=submit]").first().click();
        an.waitForURL(url -> url.endsWith("/sign-ins"));
    }

    private static void atKeycloak(Page page, String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }
}
