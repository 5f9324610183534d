package trede.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.exchange.Imports;

/// Every page passes axe's rules for WCAG 2.2 AA, by day and by night.
@HouseTest
class AccessibilityTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Autowired
    TestCentres centres;

    @Autowired
    Accounts accounts;

    @Autowired
    Imports imports;

    @LocalServerPort
    int port;

    /// axe is in the page by then.
    private static final String COLOURS =
            "() => axe.run(document, {runOnly: ['color-contrast'], resultTypes: ['violations']})"
                    + ".then(found => found.violations.flatMap(each => each.nodes.map(node => each.id + ': ' + node.html)))";

    private static final String OF_A_PERSON =
            "/photo /photo?large /identity /history /notes /notes/new /signals /followers /visibility /looks /household /checks /merges"
                    + " /appointments /appointments/new /benefits /benefits/applications /benefits/stays /benefits/changes"
                    + " /benefits/proposals /calculations /calculations/new /referrals";

    private static final List<String> OF_A_WORKER = List.of(
            "monitor/2015-Q2",
            "monitor/2015-04",
            "monitor/2015-Q2/activation.professional/rate",
            "monitor/2015-Q2/activation.reconciliation/left-out",
            "people",
            "people?q=p",
            "people/new?q=jan+1980",
            "tokens",
            "substitutions",
            "account",
            "account/second-factor",
            "glass",
            "appointments",
            "appointments?week=true",
            "appointments/today",
            "appointments/calendar",
            "checks?whose=nobody",
            "notes?q=huur",
            "notes/drafts",
            "signals",
            "silence",
            "today",
            "due",
            "caseload?status=running&from=x",
            "reviews",
            "handovers",
            "duplicates",
            "help",
            "people/nobody");

    private Rivierdal town;

    @Test
    void everyPageCanBeUsedByEverybody() {
        town = new Rivierdal(centres, accounts, imports);
        try (var browsing = new Browsing(port)) {
            var els = browsing.page(1280, 900, true);
            town.enter(els, "Els", "monitor/2015-Q2");
            els.navigate(town.at("people?q=dubois"));
            String person = els.locator("main a[href*='/people/']").first().getAttribute("href");
            passes(els, person);
            passes(els, person.replace("/people/", "/monitor/people/"));
            for (String below : OF_A_PERSON.split(" ")) {
                passes(els, person + below);
            }
            for (String below : OF_A_WORKER) {
                passes(els, town.at(below));
            }
            administration(browsing);
            whatWeHold(browsing);
            passes(browsing.page(1280, 900, true), "/login?wrong");
        }
    }

    private void administration(Browsing browsing) {
        var an = browsing.page(1280, 900, true);
        town.enter(an, "An", "imports");
        for (String below : List.of(
                "imports",
                "looks",
                "sign-ins",
                "monitor/targets",
                "users",
                "roles",
                "teams",
                "post",
                "appointments/settings",
                "retention",
                "retention/destructions")) {
            passes(an, town.at(below));
        }
    }

    private void whatWeHold(Browsing browsing) {
        town.hire("Nadia", trede.access.Role.HEAD_OF_SERVICE);
        var nadia = browsing.page(390, 800, true);
        town.enter(nadia, "Nadia", "people?q=dubois");
        nadia.locator("#found a").first().click();
        nadia.waitForURL(url -> url.contains("/people/"));
        String file = nadia.url().replaceAll("[?#].*", "");
        passes(nadia, town.at("today/teams"));
        passes(nadia, town.at("caseload?whose=all"));
        passes(nadia, town.at("reception?q=dubois"));
        passes(nadia, town.at("committee"));
        passes(nadia, town.at("letterhead"));
        passes(nadia, file + "/calculations/new");
        assertThat((int) nadia.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        passes(nadia, file + "/export");
        passes(nadia, file + "/export?why=asked");
        assertThat((int) nadia.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }

    /// By day all of it; by night the colours, which are all that differs.
    private static void passes(Page page, String address) {
        in(page, ColorScheme.LIGHT);
        page.navigate(address);
        clean(new AxeBuilder(page).withTags(RULES), address + " by day");
        in(page, ColorScheme.DARK);
        assertThat((List<?>) page.evaluate(COLOURS)).as(address + " by night").isEmpty();
    }

    private static void in(Page page, ColorScheme scheme) {
        // without motion, or axe measures a colour on its way from day to night
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void clean(AxeBuilder axe, String what) {
        var found = new TreeSet<String>();
        axe.setLegacyMode(true) // our pages hold no frames: no second page is opened to gather what they say
                .analyze()
                .getViolations()
                .forEach(violation ->
                        violation.getNodes().forEach(node -> found.add(violation.getId() + ": " + node.getHtml())));
        assertThat(found).as(what).isEmpty();
    }
}
