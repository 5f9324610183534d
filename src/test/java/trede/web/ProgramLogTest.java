package trede.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;

/// The program's own log is read by whoever runs the machine: nothing of a person stands in it.
@HouseTest
class ProgramLogTest {

    @Autowired
    TestCentres test;

    @Autowired
    MockMvc mvc;

    @LocalServerPort
    int port;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Member els;

    @BeforeEach
    void elsIsSignedIn() {
        els = test.member(test.centre(), Role.WORKER);
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void anAddressThatSomebodyMistypedIsNotWrittenDown() throws Exception {
        for (String below : new String[] {
            "/people/Jan%20Janssens-850712/dossier",
            "/people/Jan%20Janssens-850712",
            "/people/Jan%20Janssens-850712/export?why=Janssens",
            "/people?q=Janssens&page=Janssens",
            "/Janssens"
        }) {
            for (var method : new HttpMethod[] {HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT}) {
                mvc.perform(MockMvcRequestBuilders.request(
                                method, URI.create("/" + els.centre().code() + below))
                        .with(TestCentres.signedIn(els))
                        .with(csrf()));
            }
        }
        assertThat(written()).doesNotContain("Janssens");
    }

    @Test
    void norIsWhatComesOverTheWireBeforeAnyPage() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            for (String path :
                    new String[] {"/Jan%20Janssens", "/people/Janssens;x=1/..%2f", "/a//Janssens", "/%00Janssens"}) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build();
                browser.send(request, HttpResponse.BodyHandlers.discarding());
            }
        }
        assertThat(written()).doesNotContain("Janssens");
    }

    private String written() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
    }
}
