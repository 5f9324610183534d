package trede.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import trede.HouseTest;
import trede.TestCentres;

/// What a browser is told, and what it is not believed.
@HouseTest
class HeadersTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCentres test;

    @LocalServerPort
    int port;

    @Test
    void aBrowserLoadsNothingFromElsewhereAndRunsNoScriptInAPage() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("default-src 'self'"),
                                        containsString("object-src 'none'"),
                                        containsString("frame-ancestors 'none'"),
                                        not(containsString("unsafe")))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"));
    }

    @Test
    void noPageStaysInABrowser() throws Exception {
        var els = test.member(test.centre(), Role.WORKER);
        mvc.perform(get("/" + els.centre().code() + "/account").with(TestCentres.signedIn(els)))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void whoCameOverTlsComesOverTlsAgain() throws Exception {
        mvc.perform(get("/login").secure(true))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age=31536000")));
        mvc.perform(get("/login")).andExpect(header().doesNotExist("Strict-Transport-Security"));
        mvc.perform(post("/language")
                        .param("language", "fr")
                        .param("back", "/login")
                        .secure(true)
                        .with(csrf()))
                .andExpect(cookie().secure("language", true))
                .andExpect(cookie().httpOnly("language", true));
    }

    @Test
    void theSessionIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("trede=")
                    .contains("HttpOnly")
                    .contains("SameSite=Lax");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void aFormFromElsewhereIsNotTaken() throws Exception {
        var els = test.member(test.centre(), Role.WORKER);
        String home = "/" + els.centre().code();
        for (String address : new String[] {
            "/login", "/logout", "/login/code", "/login/passkey", home + "/tokens", home + "/account/sessions/end"
        }) {
            mvc.perform(post(address).with(TestCentres.signedIn(els))).andExpect(status().isForbidden());
        }
    }
}
