package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import trede.HouseTest;
import trede.access.Role;

/// Els writes a note whose client part must not name the illness: she types it, the word is
/// pointed out, she moves the paragraph, sees the three voices, saves, and reads what the client
/// reads. Without a mouse.
@HouseTest
class ThreeVoicesStoryTest extends BrowserStory {

    private static final String NOTE = """
            Blessing neemt haar medicatie niet.

            /c
            Tot vrijdag om tien uur. U brengt uw huurcontract mee.

            De dokter helpt u met uw depressie.

            /p
            Blessing begint maandag met de taalcursus.""";

    @Test
    void theClientsPartDoesNotNameTheIllness() {
        var page = browsing.page(1280, 900, true);
        town.enter(page, "Els", "people");
        write(page, person(page));
        assertThat(page.locator("#kept")).containsText("Ontwerp bewaard om");
        save(page);
    }

    @Test
    void onAPhoneWithoutScriptsTheSameCanBeDone() {
        var page = browsing.page(390, 844, false);
        town.enter(page, "Els", "people");
        write(page, person(page));
        save(page);
        int width = (int) (double) page.locator("body").boundingBox().width;
        org.assertj.core.api.Assertions.assertThat(width).isLessThanOrEqualTo(390);
    }

    private static void write(Page page, String person) {
        page.navigate(person + "/notes/new");
        assertThat(page.locator("#text")).isFocused();
        page.keyboard().insertText(NOTE);
    }

    private void save(Page page) {
        tab(page, "button[value=save]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#problems")).containsText("depressie");
        assertThat(page.locator("#problems a")).hasCount(1);
        assertThat(page.locator("#reads-client")).containsText("depressie");
        // from the problem to its choice, and one down
        page.locator("#problems a").focus();
        page.keyboard().press("Enter");
        tab(page, "input[value=internal]");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("input[value='internal!']")).isChecked();
        tab(page, "button[value=preview]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#problems")).hasCount(0);
        assertThat(page.locator("#reads-client")).containsText("huurcontract");
        assertThat(page.locator("#reads-client")).not().containsText("depressie");
        assertThat(page.locator("#reads-partner")).not().containsText("depressie");
        assertThat(page.locator("#reads-internal")).containsText("depressie");
        tab(page, "button[value=save]");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.matches(".*/notes/[0-9a-f-]{36}"));
        page.locator("a[href$='?voice=client']").first().press("Enter");
        page.waitForURL(url -> url.endsWith("?voice=client"));
        assertThat(page.locator("#voice")).containsText("U brengt uw huurcontract mee.");
        assertThat(page.locator("#voice")).not().containsText("depressie");
        assertThat(page.locator("#voice")).not().containsText("medicatie");
    }

    @Test
    void twoWorkersSaveTheSameNoteAndPutBothTextsTogether() {
        town.hire("Fatima", Role.WORKER);
        var els = browsing.page(1280, 900, true);
        town.enter(els, "Els", "people");
        String person = person(els);
        els.navigate(person + "/notes/new");
        els.locator("#text").fill("Overleg over de huur.");
        els.locator("#beside").selectOption("Fatima");
        els.locator("button[value=save]").first().click();
        els.waitForURL(url -> url.matches(".*/notes/[0-9a-f-]{36}"));
        String note = els.url().replaceFirst("https?://[^/]+", "");
        var fatima = browsing.page(1280, 900, true);
        town.enter(fatima, "Fatima", "people");
        fatima.navigate(note + "/correction");
        els.navigate(note + "/correction");
        fatima.locator("#text").fill("Overleg over de huur.\n\nDe verhuurder belt terug.");
        fatima.locator("button[value=save]").first().click();
        assertThat(fatima.locator("#voice")).containsText("De verhuurder belt terug.");
        els.locator("#text").fill("Overleg over de huur.\n\nWe zoeken een borg.");
        els.locator("button[value=save]").first().click();
        assertThat(els.locator("#differences")).containsText("De verhuurder belt terug.");
        assertThat(els.locator("#differences mark").first()).isVisible();
        els.locator("button[value=save]").first().click();
        assertThat(els.locator("#voice")).containsText("De verhuurder belt terug.");
        assertThat(els.locator("#voice")).containsText("We zoeken een borg.");
    }

    private String person(Page page) {
        page.navigate(town.at("people?q=Okonkwo"));
        return page.locator("#found a").first().getAttribute("href");
    }

    // Tab by Tab until it stands there.
    private static void tab(Page page, String target) {
        for (int i = 0; i < 80; i++) {
            if (Boolean.TRUE.equals(
                    page.evaluate("target => document.activeElement?.matches(target) ?? false", target))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + target);
    }
}
