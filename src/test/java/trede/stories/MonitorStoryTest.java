package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trede.HouseTest;

/// From a figure to a person and back, as people really do it.
@HouseTest
class MonitorStoryTest extends BrowserStory {

    private static final String REPORT = "monitor/2015-Q2";

    @TempDir
    Path desk;

    @Test
    void elsOpensAFigureThenAPersonThenTheReason() {
        fromFigureToPerson(browsing.page(1280, 900, true));
    }

    @Test
    void withoutScriptsTheSameCanBeDone() {
        fromFigureToPerson(browsing.page(1280, 900, false));
    }

    private void fromFigureToPerson(Page page) {
        town.enter(page, "Els", REPORT);
        assertThat(page.locator("h1")).containsText("Q2 2015");
        page.locator("a[href*='2015-Q2/activation.reconciliation/excluded.double_article_60']")
                .first()
                .click();
        assertThat(page.locator("main")).containsText("Çelikkaya");
        assertThat(page.locator("main")).containsText("01/06/2015");
        page.locator("main a[href*='/people/']").first().click();
        assertThat(page.locator("main")).containsText("Çelikkaya");
        page.locator("a[href*='/monitor/people/']").first().click();
        assertThat(page.locator("main")).containsText("artikel 60");
    }

    @Test
    void polGetsRulesAndCountsButNoNames() {
        var page = browsing.page(1280, 900, true);
        town.enter(page, "Pol", REPORT);
        assertThat(page.locator("input[name=q]")).hasCount(0);
        page.locator("a[href*='2015-Q2/activation.reconciliation/excluded']")
                .first()
                .click();
        assertThat(page.locator("main")).containsText("3");
        assertThat(page.locator("main")).not().containsText("Dubois");
        page.navigate(town.at("people?q=Dubois"));
        assertThat(page.locator("body")).not().containsText("Marie");
    }

    @Test
    void elsFindsSomebodyWithTheKeyboardOnly() {
        var page = browsing.page(1280, 900, true);
        town.enter(page, "Els", REPORT);
        page.keyboard().press("/");
        page.keyboard().type("marie dub");
        assertThat(page.locator("#quick a").first()).containsText("Dubois");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Dubois");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).containsText("inhoud");
    }

    @Test
    void onAPhoneNothingSticksOutInAnyLanguage() {
        var page = browsing.page(360, 740, true);
        town.enter(page, "Els", REPORT);
        for (String language : List.of("fr", "de", "en", "nl")) {
            page.locator("button[name=language][value=" + language + "]").click();
            assertThat(page.locator("html")).hasAttribute("lang", language);
            for (String below :
                    List.of(REPORT, REPORT + "/activation.reconciliation/initial-population", "people?q=p")) {
                page.navigate(town.at(below));
                int width = (int) page.evaluate("document.documentElement.scrollWidth");
                assertThat(width).as(language + " " + below).isLessThanOrEqualTo(360);
            }
        }
    }

    @Test
    void anUploadsAFolderAndReadsWhatIsWrongWithIt() throws Exception {
        var zip = Zipped.folder(
                Rivierdal.folder(), desk.resolve("told.zip"), "benefits.csv", "R1,living_wage,2,2012-13-01,\n");
        var page = browsing.page(1280, 900, true);
        town.enter(page, "An", "imports");
        page.locator("input[type=file]").setInputFiles(zip);
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("main .findings")).containsText("benefits.csv:2: from");
        assertThat(page.locator("main .findings")).containsText("2012-13-01");
    }

    @Test
    void aStrangerFindsNothingAndIsNotToldWhether() {
        var page = browsing.page(1280, 900, true);
        town.enter(page, "Els", REPORT);
        var answer = page.navigate("/antwerp-that-is-not-mine/monitor/2015-Q2");
        assertThat(answer.status()).isEqualTo(404);
    }
}
