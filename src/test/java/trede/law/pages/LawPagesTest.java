package trede.law.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Role;
import trede.law.Law;

/// Everybody who sees figures can read by which numbers they are counted.
@HouseTest
class LawPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    MockMvc mvc;

    @Test
    void everyNumberHasItsDaySourceAndConfirmation() throws Exception {
        var all = page("");
        for (String key : Law.read().keys()) {
            assertThat(all).contains("id=\"" + key + "\"");
        }
        assertThat(all)
                .contains(
                        "Leefloon per jaar, alleenstaande", "€ 16.085,64 per jaar", "01/03/2026", "RMI-wet, art. 14 §1")
                .contains(
                        "niet bevestigd",
                        "andere waarden in de tijd",
                        "1.095 dagen",
                        "1,7758",
                        "halve cent naar boven");
    }

    @Test
    void itIsFoundByNameSourceArticleOrKey() throws Exception {
        assertThat(page("?find=buitenland")).contains("28 dagen").doesNotContain("Indexcoëfficiënt");
        assertThat(page("?find=infosdf")).contains("28 dagen");
        assertThat(page("?find=KB+RMI,+art.+27")).contains("€ 6.200,00").doesNotContain("28 dagen");
        assertThat(page("?find=benefits.capital.free")).contains("€ 6.200,00").doesNotContain("€ 12.500,00");
        assertThat(page("?find=zoiets+bestaat+niet")).contains("Niets gevonden");
        assertThat(page("?find=buitenland&open=yes")).contains("7 dagen").doesNotContain("28 dagen");
    }

    private String page(String query) throws Exception {
        var centre = test.centre();
        var answer = mvc.perform(get("/" + centre.centre().code() + "/law" + query.replace("+", " "))
                        .with(TestCentres.signedIn(test.member(centre, Role.WORKER))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
