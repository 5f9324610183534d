package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trede.HouseTest;
import trede.access.Role;

/// MOVE'UP: from the antenna to the work department, the training department and the group trainer, and back.
@HouseTest
class ReferralStoryTest extends BrowserStory {

    @BeforeEach
    void peopleOfThisStory() {
        for (String name : new String[] {"Wim", "Tine", "Gert"}) {
            town.hire(name, Role.WORKER);
        }
    }

    @Test
    void theChainGoesToTheGroupTrainerAndBack() {
        theChainGoesToTheGroupTrainerAndBack(true);
    }

    @Test
    void withoutScriptsTheSameHappens() {
        theChainGoesToTheGroupTrainerAndBack(false);
    }

    private void theChainGoesToTheGroupTrainerAndBack(boolean scripts) {
        var els = sits(1280, 900, scripts);
        String marie = elsFollowsMarie(els);
        els.navigate(marie + "/referrals/new");
        els.locator("#towards").fill("MOVE'UP");
        els.locator("#wish").fill("Marie wil mensen leren kennen en later in een keuken werken");
        ask(els, "work", "Wim", "Wil je Marie inschrijven op de lijst?");

        var wim = sits(1280, 900, scripts);
        town.enter(wim, "Wim", marie.substring(town.at("").length()) + "/referrals");
        assertThat(wim.locator("main")).containsText("Els vraagt aan Wim");
        yes(wim, "Ingeschreven, ze is heel gemotiveerd");
        wim.locator("a[href$='/question']").click();
        ask(wim, "training", "Tine", "Maak je een balans van haar traject?");

        var tine = sits(390, 800, scripts);
        town.enter(tine, "Tine", marie.substring(town.at("").length()) + "/referrals");
        yes(tine, "Balans: haar doel past bij MOVE'UP, kinderopvang is geregeld");
        tine.locator("a[href$='/question']").click();
        ask(tine, "group", "Gert", "Kan ze in de groep van januari?");
        org.assertj.core.api.Assertions.assertThat((int) tine.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);

        var gert = sits(1280, 900, scripts);
        town.enter(gert, "Gert", marie.substring(town.at("").length()) + "/referrals");
        yes(gert, "Groep A1, start op 11 januari");

        itCameBack(els, marie);
    }

    private static void itCameBack(Page els, String marie) {
        els.navigate(marie + "/referrals");
        assertThat(els.locator("ol.chain > li")).hasCount(4);
        assertThat(els.locator("main")).containsText("Gert neemt het op");
        assertThat(els.locator("main")).containsText("Groep A1, start op 11 januari");
        assertThat(els.locator("main")).containsText("nog te lezen door Els, Wim, Tine");
        while (els.locator("form[action$='/reading'] button").count() > 0) {
            els.locator("form[action$='/reading'] button").first().click();
        }
        assertThat(els.locator("main")).containsText("nog te lezen door Wim, Tine");
        els.navigate(marie + "/followers");
        for (String four : new String[] {"Els", "Wim", "Tine", "Gert"}) {
            assertThat(els.locator("main tbody")).containsText(four);
        }
        assertThat(els.locator("main")).containsText("4 volgen deze persoon");
    }

    // without motion: a page that still scrolls smoothly on a busy machine is never still enough to be clicked
    private Page sits(int width, int height, boolean scripts) {
        var page = browsing.page(width, height, scripts);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }

    private String elsFollowsMarie(Page els) {
        town.enter(els, "Els", "people?q=dubois");
        els.locator("#found a").first().click();
        els.waitForURL(url -> url.contains("/people/"));
        String marie = els.url().replaceFirst("^http://[^/]+", "").replaceAll("[?#].*", "");
        els.navigate(marie + "/followers");
        els.locator("#account").selectOption(new SelectOption().setLabel("Els"));
        els.locator("input[type=checkbox][name=first_contact]").check();
        els.locator("form.plain button[type=submit]").click();
        assertThat(els.locator("main")).containsText("eerste aanspreekpunt");
        return marie;
    }

    private static void ask(Page page, String function, String whom, String question) {
        page.locator("#function").selectOption(function);
        page.locator("#whom").selectOption(new SelectOption().setLabel(whom));
        page.locator("#question").fill(question);
        page.locator("form.plain button[type=submit]").click();
        assertThat(page.locator("main")).containsText(question);
        assertThat(page.locator("main")).containsText("Nog geen antwoord, verwacht tegen");
    }

    private static void yes(Page page, String words) {
        page.locator("a[role=button]").click();
        page.locator("input[name=answer][value=yes]").check();
        page.locator("#words").fill(words);
        page.locator("form.plain button[type=submit]").click();
        assertThat(page.locator("main")).containsText(words);
    }
}
