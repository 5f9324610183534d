package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.HouseTest;
import trede.access.Role;
import trede.casefile.duplicates.Suspicions;

/// Two files of one man, spelled in two alphabets, become one and are taken apart again.
@HouseTest
class DuplicateStoryTest extends BrowserStory {

    @Autowired
    Suspicions suspicions;

    @BeforeEach
    void peopleOfThisStory() {
        town.hire("Nadia", Role.HEAD_OF_SERVICE);
    }

    /// Els was in a hurry, and did not see that he was there already.
    private void aSecondFile() {
        var els = browsing.page(1280, 900, true);
        town.enter(els, "Els", "people/new?q=Mohamed+Al-Husseini");
        els.locator("#family_name").fill("Al-Husseini");
        els.locator("#given_name").fill("Mohamed");
        els.locator("#birth").fill("29/02/1996");
        els.locator("main form button[type=submit]").last().click();
        els.locator("#alike button").click();
        assertThat(els.locator("h1")).containsText("Mohamed Al-Husseini");
        town.lookForDuplicates(suspicions);
    }

    @Test
    void nadiaMakesOneFileOfTwoAndTwoOfOne() {
        aSecondFile();
        var nadia = browsing.page(1280, 900, true);
        town.enter(nadia, "Nadia", "duplicates");
        assertThat(nadia.locator("#queue")).containsText("naam klinkt hetzelfde");
        assertThat(nadia.locator("#queue")).containsText("zelfde geboortedatum");
        oneOfTwo(nadia, "Voeg samen");
        assertThat(nadia.locator("h1")).containsText("Mohamed");
        assertThat(nadia.locator("main")).containsText("Leefloon");
        String file = nadia.url();
        nadia.navigate(town.at("people?q=الحسيني"));
        assertThat(nadia.locator("#found tbody tr")).hasCount(1);
        nadia.navigate(file + "/merges");
        nadia.locator("form[action$='/end'] button").click();
        assertThat(nadia.locator("#compared")).containsText("Al-Husseini");
        nadia.navigate(town.at("people?q=الحسيني"));
        assertThat(nadia.locator("#found tbody tr")).hasCount(2);
    }

    @Test
    void onAPhoneInFrenchWithoutScriptsTheSameCanBeDone() {
        aSecondFile();
        var nadia = browsing.page(390, 844, false);
        town.enter(nadia, "Nadia", "duplicates");
        nadia.locator("button[name=language][value=fr]").click();
        nadia.navigate(town.at("duplicates"));
        assertThat(nadia.locator("#queue")).containsText("nom qui se prononce de même");
        fits(nadia);
        nadia.locator("#queue a[href*='/duplicates/']").first().click();
        readsWhichFileStays(nadia);
        nadia.navigate(town.at("duplicates"));
        oneOfTwo(nadia, "Fusionner");
        nadia.navigate(nadia.url() + "/merges");
        fits(nadia);
        nadia.locator("form[action$='/end'] button").click();
        assertThat(nadia.locator("h1")).containsText("Deux dossiers d'une même personne");
    }

    /// Each choice says of which file it is, and so does each value.
    private static void readsWhichFileStays(Page nadia) {
        assertThat(nadia.getByText("Ce dossier reste : Mohamed Al-Husseini T-000001"))
                .isVisible();
        var values = nadia.locator("#compared td[data-label*='T-000001']");
        org.assertj.core.api.Assertions.assertThat(values.count()).isGreaterThan(8);
        org.assertj.core.api.Assertions.assertThat(
                        (String) values.first().evaluate("cell => getComputedStyle(cell, '::before').content"))
                .contains("Mohamed Al-Husseini · T-000001");
        assertThat(nadia.locator("label:has(input[name=given_name])").first()).containsText("Prénom, ");
    }

    /// With the given name of the second file and a reason.
    private static void oneOfTwo(Page nadia, String merge) {
        assertThat(nadia.locator("main")).not().containsText(merge);
        nadia.locator("#queue a[href*='/duplicates/']").first().click();
        assertThat(nadia.locator("#compared .signal").first()).isVisible();
        fits(nadia);
        nadia.locator("input[name=given_name][value=other]").check();
        nadia.locator("form[action$='/merge'] button").click();
        fits(nadia);
        nadia.locator("#reason").fill("identiteitskaart gezien");
        nadia.locator("main form button[type=submit]").last().click();
        nadia.waitForURL(url -> url.contains("/people/"));
    }

    private static void fits(Page page) {
        org.assertj.core.api.Assertions.assertThat((int)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
    }
}
