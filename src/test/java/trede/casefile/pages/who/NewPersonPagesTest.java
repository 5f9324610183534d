package trede.casefile.pages.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.web.Visitor;

/// What already stands in the form for a new person, from what was typed to find them.
@HouseTest
class NewPersonPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    MockMvc mvc;

    Visitor essen;
    Member els;

    @BeforeEach
    void aCentre() {
        essen = test.centre();
        els = test.member(essen, Role.WORKER);
    }

    private String at(String below) {
        return "/" + essen.centre().code() + "/" + below;
    }

    private String open(String below) throws Exception {
        var response = mvc.perform(get(at(below)).with(TestCentres.signedIn(els)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(String below, String... fields) throws Exception {
        var request = post(at(below)).with(TestCentres.signedIn(els)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private String fileOf(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(303);
        return response.getHeader("Location").substring(at("").length());
    }

    @Test
    void theFamilyNameStandsWhereItBelongs() throws Exception {
        assertThat(open("people/new?q=De Kiekendief Griet")).contains(named("De Kiekendief", "Griet"));
        assertThat(open("people/new?q=zoutleeuw jean-luc")).contains(named("Zoutleeuw", "Jean-Luc"));
        assertThat(open("people/new?q=jan van den broeck")).contains(named("Van den Broeck", "Jan"));
        assertThat(open("people/new?q=zoutleeuw karel 1971"))
                .contains(named("Zoutleeuw", "Karel"))
                .contains("value=\"1971\"");
    }

    private static String[] named(String family, String given) {
        return new String[] {
            "name=\"family_name\" type=\"text\" value=\"" + family + "\"",
            "name=\"given_name\" type=\"text\" value=\"" + given + "\""
        };
    }

    @Test
    void namesThatStandTheWrongWayRoundAreSwappedWithoutLosingTheRest() throws Exception {
        var swapped = send(
                "people", "swap", "1", "family_name", "Karel", "given_name", "Zoutleeuw", "birth", "x", "phone", "04");
        assertThat(swapped.getStatus()).isEqualTo(200);
        assertThat(swapped.getContentAsString())
                .contains(named("Zoutleeuw", "Karel"))
                .contains("value=\"x\"", "value=\"04\"");
    }

    @Test
    void aNationalNumberTellsBirthAndSexAndStaysIfItsCheckDigitsAreWrong() throws Exception {
        assertThat(open("people/new?q=claes els 75051799942"))
                .contains("value=\"75.05.17-999.42\"", "De controlecijfers kloppen niet");
        String right = "800517999" + (97 - 800517999L % 97);
        assertThat(open("people/new?q=" + right))
                .contains("value=\"17/05/1980\"", "value=\"m\" selected")
                .doesNotContain("De controlecijfers kloppen niet");
        String young = "120517999" + "%02d".formatted(97 - 2120517999L % 97);
        assertThat(open("people/new?q=" + young)).contains("value=\"17/05/2012\"");
        var opened = open(fileOf(send("people", "family_name", "Nergens", "given_name", "Tom", "niss", young)));
        assertThat(opened).contains("17/05/2012");
    }
}
