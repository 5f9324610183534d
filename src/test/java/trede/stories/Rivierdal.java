package trede.stories;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Role;
import trede.casefile.duplicates.Suspicions;
import trede.exchange.ImportOutcome;
import trede.exchange.ImportRequest;
import trede.exchange.Imports;
import trede.exchange.Progress;
import trede.web.Visitor;
import trede.web.Visitors;

/// A town of six people, and those who work for them: Els the social worker, Pol the policy officer, An who
/// administers.
class Rivierdal {

    private static final String PASSWORD = "stories-only";

    private final Visitor centre;
    private final Accounts accounts;

    Rivierdal(TestCentres centres, Accounts accounts, Imports imports) {
        centre = centres.centre();
        this.accounts = accounts;
        var outcome = Visitors.as(centre, () -> {
            accounts.add("Els", Role.WORKER, PASSWORD);
            accounts.add("Pol", Role.POLICY_OFFICER, PASSWORD);
            accounts.add("An", Role.ADMINISTRATOR, PASSWORD);
            return imports.run(ImportRequest.of(folder()), new Progress());
        });
        if (!(outcome instanceof ImportOutcome.Done)) {
            throw new IllegalStateException(String.valueOf(outcome));
        }
    }

    private Rivierdal(Visitor centre, Accounts accounts) {
        this.centre = centre;
        this.accounts = accounts;
    }

    /// The same town before anybody was helped there: nothing was told yet, and nobody works there.
    static Rivierdal longAgo(TestCentres centres, Accounts accounts) {
        return new Rivierdal(centres.centre(), accounts);
    }

    /// Someone who may do everything here, for what happened before the story.
    Visitor everybody() {
        return centre;
    }

    /// One more comes to work here.
    void hire(String name, Role role) {
        Visitors.as(centre, () -> {
            accounts.add(name, role, PASSWORD);
            return true;
        });
    }

    /// What happens in the background at a real centre.
    void lookForDuplicates(Suspicions suspicions) {
        Visitors.as(centre, suspicions::computeAll);
    }

    static Path folder() {
        return Path.of("src/test/resources/stories/rivierdal");
    }

    String at(String below) {
        return "/" + centre.centre().code() + "/" + below;
    }

    /// Goes to a page as someone who does not yet have a session, and so passes the door.
    void enter(Page page, String name, String below) {
        page.navigate(at(below));
        signIn(page, name);
        page.waitForURL(url -> url.endsWith(at(below)) || url.contains(at(below)));
    }

    /// Fills in the form at the door.
    void signIn(Page page, String name) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("form[action='/login'] button[type=submit]").first().click();
    }
}
