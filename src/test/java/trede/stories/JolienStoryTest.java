package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Role;
import trede.exchange.ImportOutcome;
import trede.exchange.ImportRequest;
import trede.exchange.Imports;
import trede.exchange.Progress;
import trede.web.Visitors;

/// Jolien's ten years, told as they happened by the centre's packages and by the worker who was there, and read back
/// on one screen: a living wage, her budget, care-work of half a day a week that grows, article 60, and a training.
@HouseTest
class JolienStoryTest {

    private static final String WHO = "person,family_name,given_name,birth_date\nJ1,Bolle,Jolien,1978-05-02\n";

    @Autowired
    TestCentres centres;

    @Autowired
    Accounts accounts;

    @Autowired
    Imports imports;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void tenYearsAreReadBackOnOneScreen() throws Exception {
        var town = Rivierdal.longAgo(centres, accounts);
        town.hire("Nadia", Role.HEAD_OF_SERVICE);
        packagesTell(town);
        try (var browsing = new Browsing(port)) {
            var page = browsing.page(1280, 900, true);
            town.enter(page, "Nadia", "people?q=bolle+jolien");
            page.locator("#found a[href*='/people/']").first().click();
            page.waitForURL(url -> url.contains("/people/"));
            String file = page.url().replaceAll("[?#].*", "");
            write(
                    page,
                    file,
                    "10/02/2003",
                    "first_meeting",
                    "Jolien komt voor het eerst. Ze opent haar post niet meer.");
            write(page, file, "15/09/2005", "office", "We openen samen de brieven. Ze kiest voor budgetbeheer.");
            write(
                    page,
                    file,
                    "12/01/2010",
                    "external_meeting",
                    "!Opname achter de rug. De psychiater ziet haar elke maand.");
            write(page, file, "20/06/2012", "evaluation", "Ze wil verpleegkundige worden.");
            readBack(page, file);
        }
    }

    private void packagesTell(Rivierdal town) throws IOException {
        String activities = "person,type,offer,provider,hours_per_week,from,until\n";
        tell(town, "2003-03-01", "persons", WHO);
        tell(town, "2003-04-01", "benefits", "person,kind,category,from,until\nJ1,living_wage,2,2003-02-01,\n");
        tell(town, "2005-10-01", "support", "person,kind,from,until\nJ1,budget_guidance,2005-09-01,\n");
        tell(town, "2010-03-01", "activities", activities + "J1,care,,De Linde,4,2010-02-01,2010-05-31\n");
        tell(town, "2010-07-01", "activities", activities + "J1,care,,De Linde,16,2010-06-01,2010-11-30\n");
        tell(
                town,
                "2010-12-15",
                "benefits",
                "person,kind,category,from,until\nJ1,living_wage,2,2003-02-01,2010-11-30\n");
        tell(
                town,
                "2010-12-16",
                "employments",
                "person,kind,employer,hours_per_week,from,until\nJ1,article_60,De Linde,38,2010-12-01,2012-05-31\n");
        tell(town, "2012-09-15", "activities", activities + "J1,study,Verpleegkunde A2,School Zuid,,2012-09-01,\n");
    }

    private static void readBack(Page page, String file) {
        String decade = "from=2003-01-01&until=2013-06-30";
        page.navigate(file + "?" + decade);
        var line = page.locator("svg.timeline");
        for (String told : List.of(
                "Leefloon",
                "Budgetbegeleiding",
                "Zorg",
                "Tewerkstelling art. 60 §7",
                "Studie",
                "Geld",
                "Werk en opleiding",
                "Contacten")) {
            assertThat(line).containsText(told);
        }
        assertThat(page.locator("main")).containsText("4 uur per week");
        assertThat(page.locator("main")).containsText("16 uur per week");
        page.navigate(file + "/notes");
        assertThat(page.locator("main")).containsText("Ze wil verpleegkundige worden.");
        page.navigate(file + "?" + decade + "&without=contacts");
        assertThat(page.locator("svg.timeline")).not().containsText("Contacten");
        var paper = page.request().get(file + "/timeline/print?" + decade);
        org.assertj.core.api.Assertions.assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
    }

    private static void write(Page page, String file, String day, String kind, String words) {
        page.navigate(file + "/notes/new");
        page.locator("[name=kind]").selectOption(kind);
        page.locator("[name=day]").fill(day);
        page.locator("#text").fill(words);
        page.locator("button[value=save]").last().click();
        page.waitForURL(url -> url.matches(".*/notes/[0-9a-f-]{36}"));
    }

    /// What a package of the centre told on a day.
    private void tell(Rivierdal town, String on, String file, String rows) throws IOException {
        Path told = Files.createDirectory(folder.resolve(on));
        Files.writeString(told.resolve(file + ".csv"), rows);
        var known = ImportRequest.of(told).recordedAt(Instant.parse(on + "T08:00:00Z"));
        var outcome = Visitors.as(town.everybody(), () -> imports.run(known, new Progress()));
        org.assertj.core.api.Assertions.assertThat(outcome).isInstanceOf(ImportOutcome.Done.class);
    }
}
