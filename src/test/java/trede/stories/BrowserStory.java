package trede.stories;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import trede.TestCentres;
import trede.access.Accounts;
import trede.exchange.Imports;

/// A story that people of Rivierdal live in a browser.
abstract class BrowserStory {

    @Autowired
    TestCentres centres;

    @Autowired
    Accounts accounts;

    @Autowired
    Imports imports;

    @LocalServerPort
    int port;

    Browsing browsing;
    Rivierdal town;

    @BeforeEach
    void openBrowser() {
        browsing = new Browsing(port);
        town = new Rivierdal(centres, accounts, imports);
    }

    @AfterEach
    void closeBrowser() {
        browsing.close();
    }
}
