package trede.web.asked;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Els asks for somebody; whoever looks over her shoulder, or into a log on the way, reads no name in the address.
class AskedGateTest {

    private final List<HttpServletRequest> let = new ArrayList<>();

    @Test
    void whatWasTypedIsSealedInTheAddressAndOpenedAgain() throws Exception {
        var asked = post("q", "Karel Zoutleeuw & Zn");
        asked.addParameter("_ask", "1");
        asked.addParameter("_csrf", "a-token");
        asked.addParameter("whose", "mine");
        var answer = send(asked);
        assertThat(let).isEmpty();
        assertThat(answer.getStatus()).isEqualTo(303);
        String address = answer.getHeader("Location");
        assertThat(address)
                .startsWith("/rivierdal/people?")
                .contains("whose=mine")
                .doesNotContain("Karel", "Zoutleeuw", "_csrf", "a-token", "_ask");
        var followed = new MockHttpServletRequest("GET", "/rivierdal/people");
        followed.addParameter(
                "q", URLDecoder.decode(address.replaceAll(".*[?&]q=([^&]*).*", "$1"), StandardCharsets.UTF_8));
        send(followed);
        assertThat(let).singleElement().satisfies(each -> {
            assertThat(each.getParameter("q")).isEqualTo("Karel Zoutleeuw & Zn");
            assertThat(each.getParameterMap().get("q")).containsExactly("Karel Zoutleeuw & Zn");
        });
    }

    @Test
    void aPartOfAPageIsAnsweredAtOnce() throws Exception {
        var asked = post("q", "Karel");
        asked.addParameter("_ask", "1");
        asked.addHeader("HX-Request", "true");
        send(asked);
        assertThat(let).singleElement().satisfies(each -> {
            assertThat(each.getMethod()).isEqualTo("GET");
            assertThat(each.getParameter("q")).isEqualTo("Karel");
        });
    }

    @Test
    void whatAnotherProgramSealedIsNothing() throws Exception {
        var foreign = new MockHttpServletRequest("GET", "/rivierdal/people");
        foreign.addParameter("q", Sealed.of("Karel").replaceAll(".{4}$", "AAAA"));
        send(foreign);
        assertThat(let.getFirst().getParameter("q")).isEmpty();
        assertThat(Sealed.of("")).isEmpty();
        assertThat(Sealed.of("Karel")).isNotEqualTo(Sealed.of("Karel"));
    }

    @Test
    void whatChangesSomethingGoesOnAsItIs() throws Exception {
        var change = post("q", "Karel");
        send(change);
        assertThat(let).containsExactly(change);
    }

    private static MockHttpServletRequest post(String name, String value) {
        var request = new MockHttpServletRequest("POST", "/rivierdal/people");
        request.addParameter(name, value);
        return request;
    }

    private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        new AskedGate().doFilter(request, response, new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest passed, jakarta.servlet.ServletResponse answer) {
                let.add((HttpServletRequest) passed);
            }
        });
        return response;
    }
}
