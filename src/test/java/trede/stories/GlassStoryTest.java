package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trede.HouseTest;

/// A curious colleague opens a neighbour's file: refused, then the glass is broken, and whose file it is
/// sees it.
@HouseTest
class GlassStoryTest extends BrowserStory {

    @BeforeEach
    void peopleOfThisStory() {
        town.hire("Wim", trede.access.Role.WORKER);
    }

    @Test
    void wimOpensMariesFileAndElsSeesIt() {
        wimOpensMariesFileAndElsSeesIt(true);
    }

    @Test
    void withoutScriptsTheSameHappens() {
        wimOpensMariesFileAndElsSeesIt(false);
    }

    private void wimOpensMariesFileAndElsSeesIt(boolean scripts) {
        var els = browsing.page(1280, 900, scripts);
        town.enter(els, "Els", "people?q=dubois");
        els.locator("#found a").first().click();
        els.locator("a[href$='/followers']").first().click();
        els.locator("#account").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Els"));
        els.locator("input[type=checkbox][name=first_contact]").check();
        els.locator("form.plain button[type=submit]").click();
        assertThat(els.locator("main")).containsText("eerste aanspreekpunt");
        assertThat(els.locator("main")).containsText("1 medewerker kan dit dossier zien");

        var wim = browsing.page(390, 800, scripts);
        town.enter(wim, "Wim", "people?q=dubois");
        assertThat(wim.locator("#found")).containsText("dossier niet voor u zichtbaar");
        wim.locator("#found a").first().click();
        assertThat(wim.locator("main")).containsText("Dit dossier is niet voor u zichtbaar");
        assertThat(wim.locator("main")).containsText("Els");
        wim.locator("#reason").fill("Marie staat aan de balie, Els is ziek");
        wim.locator("main form button[type=submit]").click();
        assertThat(wim.locator("#facts")).isVisible();
        org.assertj.core.api.Assertions.assertThat((int) wim.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);

        els.navigate(town.at("glass"));
        assertThat(els.locator("main")).containsText("Marie staat aan de balie");
        assertThat(els.locator("main")).containsText("Wim");
        els.locator("form[action$='/seen'] button").click();
        assertThat(els.locator("main td").last()).containsText("Els");
        els.locator("main tbody a").first().click();
        els.locator("a[href$='/followers']").first().click();
        els.locator("a[href$='/looks']").first().click();
        assertThat(els.locator("main")).containsText("probeerde het dossier te openen: geweigerd");
        assertThat(els.locator("main")).containsText("opende het dossier met een reden");
    }

    @Test
    void polOpensAFigureAndGetsRulesAndCountsOnly() {
        Page pol = browsing.page(1280, 900, true);
        town.enter(pol, "Pol", "monitor/2015-Q2/activation.reconciliation/excluded");
        assertThat(pol.locator("main")).containsText("3");
        assertThat(pol.locator("main a[href*='/people/']")).hasCount(0);
        assertThat(pol.locator("main")).not().containsText("Dubois");
    }
}
