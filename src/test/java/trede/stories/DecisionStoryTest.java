package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trede.HouseTest;
import trede.access.Role;
import trede.time.Brussels;

/// Blessing asks for help: from the receipt to the decision that she is told of, with the committee; once in
/// time and once late.
@HouseTest
class DecisionStoryTest extends BrowserStory {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @BeforeEach
    void peopleOfThisStory() {
        town.hire("Sofie", Role.COMMITTEE_SECRETARY);
    }

    private static String daysAgo(int days) {
        return DAY.format(LocalDate.now(Brussels.ZONE).minusDays(days));
    }

    @Test
    void anApplicationIsDecidedAndToldInTime() {
        var els = browsing.page(1280, 900, true);
        town.enter(els, "Els", "people");
        String file = file(els);
        String application = apply(els, file, 12);
        assertThat(els.locator("main")).containsText("Beslissen uiterlijk op");
        inquire(els, application);
        assertThat(els.locator("main")).containsText("Het sociaal onderzoek is volledig");
        propose(els, application, daysAgo(12));
        hear(els);
        els.locator("#offer button").press("Enter");
        assertThat(els.locator("#offer")).containsText("Voorgelegd aan het comité");
        var sofie = browsing.page(1280, 900, true);
        town.enter(sofie, "Sofie", "letterhead");
        head(sofie);
        meet(sofie);
        sofie.locator(".point select").selectOption("as_proposed");
        sofie.locator(".point form.line button").first().press("Enter");
        assertThat(sofie.locator(".point")).containsText("Beslist zoals voorgesteld");
        sofie.locator("#closing button").press("Enter");
        assertThat(sofie.locator("main")).containsText("Afgesloten op");
        els.navigate(file + "/benefits");
        els.locator("table th a").first().click();
        tell(els);
        assertThat(els.locator("main")).containsText("Beroep kan tot en met");
        assertThat(els.locator("main .late")).hasCount(0);
        els.navigate(file);
        assertThat(els.locator("section.panel", new Page.LocatorOptions().setHasText("Rechten en beslissingen"))
                        .first())
                .containsText("1.340,47");
    }

    @Test
    void onAPhoneWithoutScriptsTheLateOneIsSaidToBeLate() {
        var els = browsing.page(390, 844, false);
        town.enter(els, "Els", "people");
        els.locator("button[name=language][value=fr]").click();
        String file = file(els);
        String application = apply(els, file, 70);
        assertThat(els.locator("main .late").first()).containsText("En retard");
        inquire(els, application);
        propose(els, application, daysAgo(70));
        hear(els);
        String proposal = els.url();
        var sofie = browsing.page(1280, 900, true);
        town.enter(sofie, "Sofie", "letterhead");
        head(sofie);
        sofie.navigate(proposal);
        sofie.locator("#decided_on").fill(daysAgo(15));
        sofie.locator("#decided_on").press("Enter");
        assertThat(sofie.locator("main")).containsText("Te laat beslist");
        els.navigate(sofie.url());
        tell(els);
        assertThat(els.locator("main")).containsText("Notifiée en retard");
        assertThat(els.locator("main")).containsText("Recours possible jusqu'au");
        int width = (int) (double) els.locator("body").boundingBox().width;
        org.assertj.core.api.Assertions.assertThat(width).isLessThanOrEqualTo(390);
        meet(sofie);
        assertThat(sofie.locator(".point")).containsText("te bekrachtigen");
        sofie.locator(".point select").selectOption("ratified");
        sofie.locator(".point form.line button").first().press("Enter");
        assertThat(sofie.locator(".point")).containsText("Bekrachtigt");
    }

    private String file(Page page) {
        page.navigate(town.at("people?q=Okonkwo"));
        page.locator("main #found a").first().click();
        page.waitForURL(url -> url.matches(".*/people/[0-9a-f-]{36}"));
        return page.url();
    }

    private String apply(Page page, String file, int days) {
        page.navigate(file + "/benefits/applications");
        page.locator("#received").fill(daysAgo(days));
        Browsing.tick(page.locator("#kinds-living_wage"));
        page.locator("#asked").fill("Ik heb geen inkomen meer.");
        page.locator("form.plain button[type=submit]").press("Enter");
        page.waitForURL(url -> url.matches(".*/applications/[0-9a-f-]{36}"));
        return page.url();
    }

    private void inquire(Page page, String application) {
        page.locator("form[action$='/inquiries'] button").press("Enter");
        page.waitForURL(url -> url.contains("/inquiries/"));
        page.locator("#visited").fill(daysAgo(5));
        page.locator("#visited_at").fill("thuis");
        page.locator("#consulted").fill(daysAgo(5));
        page.locator("#told").fill("geen andere inkomsten");
        for (String part :
                new String[] {"residence", "household", "means", "costs", "work", "rights", "need", "advice"}) {
            page.locator("#part-" + part).fill("bekeken en in orde");
        }
        Browsing.tick(page.locator("#diploma"));
        page.locator("form.plain button[type=submit]").press("Enter");
        page.navigate(application);
    }

    private static void propose(Page page, String application, String first) {
        page.locator("a[role=button]").press("Enter");
        page.waitForURL(url -> url.contains("/proposals?"));
        page.locator("#facts").fill("Blessing verloor haar werk.");
        page.locator("#reason").fill("U hebt geen inkomsten.");
        Browsing.tick(page.locator("#category-2"));
        page.locator("#amount").fill("1.340,47");
        page.locator("#method").fill("het volle bedrag van categorie 2");
        assertThat(page.locator("#first")).hasValue(first);
        page.locator("form.plain button[type=submit]").press("Enter");
        page.waitForURL(url -> url.matches(".*/proposals/[0-9a-f-]{36}"));
    }

    private static void hear(Page page) {
        page.locator("#told_on").fill(daysAgo(6));
        Browsing.tick(page.locator("#wanted-no"));
        page.locator("form[action$='/hearing'] button").press("Enter");
        page.waitForURL(url -> url.matches(".*/proposals/[0-9a-f-]{36}"));
    }

    private static void head(Page page) {
        page.locator("#service").fill("Sociale dienst");
        page.locator("#court").fill("Arbeidsrechtbank Antwerpen");
        page.locator("#court_address").fill("Bolivarplaats 20, 2000 Antwerpen");
        page.locator("form.plain button[type=submit]").press("Enter");
    }

    private void meet(Page page) {
        page.navigate(town.at("committee"));
        page.locator("main details summary").click();
        page.locator("#name").fill("Karel Voorzit");
        Browsing.tick(page.locator("#role-chair"));
        page.locator("#first").fill(daysAgo(30));
        page.locator("details form button").press("Enter");
        page.locator("#day").fill(daysAgo(0));
        page.locator("#day").press("Enter");
        page.waitForURL(url -> url.matches(".*/committee/[0-9a-f-]{36}"));
        if (page.locator("#items").count() > 0) {
            page.locator("#items button").press("Enter");
        }
        Browsing.tick(page.locator("#attendance input[type=checkbox]").first());
        page.locator("#attendance button").press("Enter");
        assertThat(page.locator(".point")).hasCount(1);
    }

    private static void tell(Page page) {
        page.locator("form[action$='/letters'] button").press("Enter");
        page.locator("input[name^=number]").fill("RA 123 456 BE");
        page.locator("form[action$='/proof'] button").press("Enter");
        page.waitForURL(url -> url.contains("/decisions/"));
    }
}
