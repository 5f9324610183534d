package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.access.Role;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.web.Visitors;

/// Els falls ill: her hundred and forty files change hands in one act, each with what the newcomer must know.
@HouseTest
class HandoverStoryTest extends BrowserStory {

    private static final int FILES = 140;

    @Autowired
    Followers followers;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void peopleOfThisStory() {
        town.hire("Wim", Role.WORKER);
        town.hire("Nadia", Role.HEAD_OF_SERVICE);
        Visitors.as(town.everybody(), () -> {
            var people = new Town(sql, transaction);
            for (int n = 1; n <= FILES; n++) {
                people.person("E" + n, "Cliënt", "Nummer %03d".formatted(n), "1970-01-01");
            }
            return transaction.execute(_ -> sql.sql("""
                            insert into casefile.follower (centre, person, account, function, first_contact, first)
                            select p.centre, p.person, a.id, 'general', true, '2020-01-01'
                            from casefile.person p
                            join access.account a on a.centre = p.centre and a.name = 'Els'
                            where p.source ~ '^E[0-9]+$'
                            """).update());
        });
    }

    @Test
    void herFilesChangeHandsInOneAct() {
        closeTheFirstToWim();
        var nadia = browsing.page(1280, 900, true);
        town.enter(nadia, "Nadia", "handovers/new");
        nadia.locator("#from").selectOption(new SelectOption().setLabel("Els"));
        nadia.locator("input[name=absent]").check();
        nadia.locator("#to label", new Page.LocatorOptions().setHasText("Wim"))
                .locator("input")
                .check();
        nadia.locator("form.plain button[type=submit]").click();
        assertThat(nadia.locator("main")).containsText("139 dossiers gaan over");
        assertThat(nadia.locator("main")).containsText("1 dossier blijft achter");
        assertThat(nadia.locator("main")).containsText("Cliënt Nummer 001: gesloten voor wie het zou krijgen");
        nadia.locator("button", new Page.LocatorOptions().setHasText("Draag deze 139 dossiers over"))
                .click();
        assertThat(nadia.locator("main")).containsText("139 dossiers, vanaf");
        assertThat(nadia.locator("main tbody tr")).hasCount(FILES - 1);
        nadia.locator("button", new Page.LocatorOptions().setHasText("Bevestig alle 139"))
                .click();
        assertThat(nadia.locator("main")).containsText("139 bevestigd, 0 gelezen");
        assertThat(nadia.locator("button", new Page.LocatorOptions().setHasText("Bevestig alle")))
                .hasCount(0);

        var wim = browsing.page(390, 800, true);
        town.enter(wim, "Wim", "handovers");
        wim.locator("main tbody a").first().click();
        assertThat(wim.locator("main")).containsText("in de plaats van Els");
        assertThat(wim.locator("main")).containsText("Wim helpt u (algemeen)");
        wim.locator("button", new Page.LocatorOptions().setHasText("Ik heb dit gelezen"))
                .click();
        assertThat(wim.locator("main")).containsText("gelezen op");
        org.assertj.core.api.Assertions.assertThat((int) wim.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        wim.navigate(town.at("people?q=nummer"));
        wim.locator("#found a").first().click();
        assertThat(wim.locator("main")).not().containsText("niet voor u zichtbaar");
    }

    private void closeTheFirstToWim() {
        Visitors.as(town.everybody(), () -> {
            var first = transaction.execute(_ -> sql.sql("select id from casefile.person where source = 'E1'")
                    .query(UUID.class)
                    .single());
            var wim = accounts.list().stream()
                    .filter(member -> member.name().equals("Wim"))
                    .findFirst()
                    .orElseThrow();
            followers.close(first, wim.id(), "relative", "familie van deze collega");
            return true;
        });
    }
}
