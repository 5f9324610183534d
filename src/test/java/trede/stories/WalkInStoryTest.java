package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import trede.HouseTest;

/// Somebody walks in without papers and leaves with a file, and with one only.
@HouseTest
class WalkInStoryTest extends BrowserStory {

    @Test
    void withTheKeyboardOnlyAWalkInBecomesOneFile() {
        var page = browsing.page(1280, 900, true);
        town.enter(page, "Els", "people");
        page.keyboard().press("/");
        page.keyboard().type("oualli rachid 1991");
        assertThat(page.locator("#quick .new a")).containsText("Nieuwe persoon");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(":focus")).containsText("Nieuwe persoon");
        page.keyboard().press("Enter");
        assertThat(page.locator("#family_name")).hasValue("Oualli");
        assertThat(page.locator("#given_name")).hasValue("Rachid");
        assertThat(page.locator("#birth")).hasValue("1991");
        page.locator("#phone").focus();
        page.keyboard().type("0470 12 34 56");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Rachid Oualli");
        String file = page.url();
        page.locator("button", new Page.LocatorOptions().setHasText("Ik volg dit dossier"))
                .click();
        assertThat(page.locator("#panel")).containsText("eerste aanspreekpunt");
        comesBackSpelledOtherwise(page, file);
    }

    private void comesBackSpelledOtherwise(Page page, String file) {
        page.navigate(town.at("people"));
        page.keyboard().press("/");
        page.keyboard().type("Rashid Wali");
        assertThat(page.locator("#quick a").first()).containsText("Oualli, Rachid");
        assertThat(page.locator("#quick a").first()).containsText("klinkt zo");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(":focus")).containsText("Oualli");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(file);
    }

    @Test
    void onAPhoneInFrenchWithoutScriptsTheSameCanBeDone() {
        var page = browsing.page(390, 844, false);
        town.enter(page, "Els", "people");
        page.locator("button[name=language][value=fr]").click();
        find(page, "والي رشيد");
        page.locator("main a[href*='people/new']").click();
        assertThat(page.locator("h1")).containsText("Nouvelle personne");
        page.locator("#birth").fill("demain peut-être");
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("#problems")).containsText("Nous ne comprenons pas cette date");
        assertThat(page.locator("#given_name")).hasValue("رشيد");
        page.locator("#birth").fill("05/1991");
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("main")).containsText("T-000001");
        String file = page.url();
        // a colleague writes the same name in our letters
        find(page, "Rachid Ouali 1991");
        assertThat(page.locator("main #found")).containsText("se prononce ainsi");
        page.navigate(town.at("people/new?q=Rachid+Ouali+1991"));
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("#alike")).containsText("nom qui se prononce de même");
        page.locator("#alike a").first().click();
        assertThat(page).hasURL(file);
        int width = (int) (double) page.locator("body").boundingBox().width;
        org.assertj.core.api.Assertions.assertThat(width).isLessThanOrEqualTo(390);
    }

    @Test
    void whoseSessionEndsInMidFormLosesNothing() {
        var page = browsing.page(1280, 900, true);
        town.enter(page, "Els", "people/new?q=Nergens,+Rima");
        page.locator("#birth").fill("1980");
        page.context().clearCookies();
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("main")).containsText("Wat u typte is bewaard");
        town.signIn(page, "Els");
        assertThat(page.locator("main")).containsText("Nergens");
        page.reload();
        assertThat(page.locator("main")).containsText("Nergens");
        page.locator("main form button").first().click();
        assertThat(page.locator("h1")).containsText("Rima Nergens");
        page.navigate(town.at("kept"));
        assertThat(page.locator("main")).not().containsText("Nergens");
    }

    @Test
    void whoSignsInOnTheSameComputerDoesNotReadIt() {
        town.hire("Wim", trede.access.Role.WORKER);
        var page = browsing.page(1280, 900, true);
        town.enter(page, "Els", "people/new?q=Rima+Nergens");
        page.context().clearCookies();
        page.locator("main form button[type=submit]").last().click();
        town.signIn(page, "Wim");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(town.at("kept"));
        assertThat(page.locator("header")).containsText("Wim");
        assertThat(page.locator("body")).not().containsText("Nergens");
    }

    private static void find(Page page, String typed) {
        page.locator("#find").fill(typed);
        page.locator("#find").press("Enter");
        assertThat(page.locator("main #q")).hasValue(typed);
        org.assertj.core.api.Assertions.assertThat(page.url())
                .as("nothing of what was typed stands in the address")
                .matches(".*/people[?]q=%7E[A-Za-z0-9_-]+");
    }
}
