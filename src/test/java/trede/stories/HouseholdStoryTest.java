package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import trede.HouseTest;

/// Blessing moves in with Jan and brings her daughter: the household proposes itself, the category
/// changes from a day,
/// and the list of their worker shows that the benefit does not.
@HouseTest
class HouseholdStoryTest extends BrowserStory {

    @Test
    void blessingMovesInWithJan() {
        blessingMovesIn(browsing.page(1280, 900, true), "nl");
    }

    @Test
    void onAPhoneInFrenchWithoutScriptsTheSameCanBeDone() {
        var page = browsing.page(390, 844, false);
        blessingMovesIn(page, "fr");
        int width = (int) (double) page.locator("body").boundingBox().width;
        org.assertj.core.api.Assertions.assertThat(width).isLessThanOrEqualTo(390);
    }

    private void blessingMovesIn(Page page, String language) {
        boolean dutch = language.equals("nl");
        town.enter(page, "Els", "people");
        page.locator("button[name=language][value=" + language + "]").click();
        household(page, "Okonkwo");
        relate(page, "child");
        page.locator("#r_given_name").fill("Grace");
        page.locator("#r_birth").fill("2017");
        page.locator("#r_first").fill("1/1/2017");
        page.locator("#r_first").press("Enter");
        assertThat(page.locator("#relations ~ ul")).containsText("Grace");
        household(page, "Peeters");
        relate(page, "partner");
        page.locator("#r_who").fill("Okonkwo");
        page.locator("#r_first").fill("1/11/2026");
        page.locator("#r_first").press("Enter");
        assertThat(page.locator("#proposal")).containsText("Blessing Okonkwo");
        assertThat(page.locator("#proposal")).containsText("Grace");
        page.locator("#from").fill("1/11/2026");
        page.locator("#proposal form[action$='/proposal'] button").click();
        assertThat(page.locator("#proposal")).hasCount(0);
        assertThat(page.locator("main"))
                .containsText(dutch ? "categorie 3, met gezinslast" : "catégorie 3, avec charge");
        page.locator("#on").fill("31/10/2026");
        page.locator("#on").press("Enter");
        assertThat(page.locator("main")).containsText(dutch ? "geen huishouden" : "Aucun ménage");
        page.navigate(town.at("checks?whose=nobody&check=category_contradicts"));
        assertThat(page.locator("main table")).containsText("Peeters, Jan");
        assertThat(page.locator("main table")).containsText("Okonkwo");
        signOff(page, dutch);
    }

    private static void signOff(Page page, boolean dutch) {
        page.locator("main tbody summary").first().click();
        page.locator("main tbody textarea").first().fill(dutch ? "Herziening aangevraagd" : "Révision demandée");
        page.locator("main tbody details button").first().click();
        page.waitForURL(url -> url.endsWith("/checks"));
    }

    private void household(Page page, String name) {
        page.navigate(town.at("people?q=" + name));
        page.locator("#found a").first().click();
        page.navigate(page.url() + "/household");
    }

    private static void relate(Page page, String kind) {
        page.locator("#relations ~ details summary").click();
        page.locator("#r_kind").selectOption(kind);
    }
}
