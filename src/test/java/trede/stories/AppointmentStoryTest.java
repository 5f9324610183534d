package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.HouseTest;
import trede.access.Role;
import trede.contacts.appointments.Desk;
import trede.contacts.calendar.DaysOff;
import trede.time.Brussels;

/// Jan does not come: he is invited, reminded, and only then summoned. In the end he stands at the desk, and
/// goes home with a paper for his employer.
@HouseTest
class AppointmentStoryTest extends BrowserStory {

    @Autowired
    DaysOff daysOff;

    @BeforeEach
    void peopleOfThisStory() {
        town.hire("Ria", Role.RECEPTION);
    }

    @Test
    void janIsInvitedRemindedSummonedAndReceived() {
        janDoesNotCome(browsing.page(1280, 900, true), "nl");
        janStandsAtTheDesk(browsing.page(1280, 900, true), "nl");
    }

    @Test
    void onAPhoneInFrenchWithoutScriptsTheSameCanBeDone() {
        var page = browsing.page(390, 844, false);
        janDoesNotCome(page, "fr");
        int width = (int) (double) page.locator("body").boundingBox().width;
        org.assertj.core.api.Assertions.assertThat(width).isLessThanOrEqualTo(390);
        janStandsAtTheDesk(browsing.page(390, 844, false), "fr");
    }

    private void janDoesNotCome(Page page, String language) {
        boolean dutch = language.equals("nl");
        var today = LocalDate.now(Brussels.ZONE);
        var first = Desk.workday(daysOff, today.minusDays(40), 0);
        var second = Desk.workday(daysOff, today.minusDays(20), 0);
        var third = Desk.workday(daysOff, today, 7);
        town.enter(page, "Els", "people");
        page.locator("button[name=language][value=" + language + "]").click();
        page.navigate(town.at("people?q=Peeters"));
        page.locator("#found a").first().click();
        String file = page.url().replaceAll("[?#].*", "") + "/appointments";
        ask(page, file, third, "summons");
        assertThat(page.locator("#problems"))
                .containsText(dutch ? "oproeping kan pas na een uitnodiging" : "convocation n’est possible qu’après");
        ask(page, file, first, "invitation");
        missed(page, dutch);
        ask(page, file, second, "reminder");
        missed(page, dutch);
        ask(page, file, third, "summons");
        assertThat(page.locator("main section")).containsText(dutch ? "oproeping" : "convocation");
        page.locator("main section form[action$='/letters'] button").click();
        assertThat(page.locator("main section a[href$='.pdf']")).hasCount(1);
        page.navigate(town.at("appointments?day=" + third));
        assertThat(page.locator("main table")).containsText("Peeters");
    }

    private static void ask(Page page, String file, LocalDate day, String form) {
        page.navigate(file + "/new");
        page.locator("#day").fill(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear());
        page.locator("#hour").fill("10u");
        page.locator("input[name=form][value=" + form + "]").check();
        page.locator("main form.plain button[type=submit]").click();
    }

    private static void missed(Page page, boolean dutch) {
        page.locator("main tbody tr").first().locator("button[value=no_show]").click();
        assertThat(page.locator("main tbody tr").first()).containsText(dutch ? "niet gekomen" : "pas venu");
    }

    private void janStandsAtTheDesk(Page page, String language) {
        town.enter(page, "Ria", "reception");
        page.locator("button[name=language][value=" + language + "]").click();
        page.navigate(town.at("reception?q=Peeters"));
        page.locator("input[name=person]").first().check();
        page.locator("main form.plain button[type=submit]").click();
        var jan = page.locator("main tbody tr").first();
        assertThat(jan).containsText("Peeters");
        jan.locator("select").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Els"));
        jan.locator("form[action$='/call'] button").click();
        assertThat(jan).containsText("Els");
        jan.locator("form[action$='/leave'] button").click();
        var paper = page.waitForDownload(
                () -> jan.locator("a[href$='certificate.pdf']").click());
        org.assertj.core.api.Assertions.assertThat(paper.suggestedFilename()).endsWith(".pdf");
    }
}
