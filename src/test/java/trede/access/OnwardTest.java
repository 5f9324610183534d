package trede.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Whoever signs in goes on to a page of their own centre, however the address is written.
class OnwardTest {

    @Test
    void aPageOfOnesOwnCentreStays() {
        for (String then :
                List.of("/essen/", "/essen/people?q=jan%20piet#found", "/essen/law/a..b", "/essen/people?then=/../x")) {
            assertThat(SignInFilter.onward(then, "essen")).isEqualTo(then);
        }
    }

    @Test
    void whatLeavesTheCentreDoesNot() {
        for (String then : List.of(
                "/essen/../antwerp/",
                "/essen/..",
                "/essen/./../antwerp/",
                "/essen/%2e%2e/antwerp/",
                "/essen/%2E./antwerp/",
                "/essen/..%2fantwerp/",
                "/essen/%252e%252e/antwerp/",
                "/essen//antwerp.example/",
                "/essen/\\..\\antwerp",
                "/essen/..;/antwerp/",
                "/essen/\t../antwerp",
                "//antwerp.example/essen/",
                "https://antwerp.example/essen/",
                "/antwerp/",
                "")) {
            assertThat(SignInFilter.onward(then, "essen")).as(then).isEqualTo("/essen/");
        }
    }
}
