package trede.casefile.pages.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.casefile.finding.Searches;
import trede.web.Visitor;
import trede.web.Visitors;

/// Els opens files and changes them, in one small town.
@HouseTest
class WhoPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Autowired
    Statements statements;

    @Autowired
    Searches searches;

    Visitor essen;
    Member els;
    UUID mohamed;

    @BeforeEach
    void aSmallTown() {
        essen = test.centre();
        els = test.member(essen, Role.WORKER);
        var town = new Town(sql, transaction);
        mohamed = Visitors.as(essen, () -> town.person("D-1", "Mohammed", "Ouazzani", "1990-05-12"));
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
    void theFormHoldsWhatWasTypedToSearch() throws Exception {
        String link = open("people?q=nergens rima 5/1980").replaceAll("(?s).*\"/[^/]+/(people/new[^\"]+)\".*", "$1");
        assertThat(link).startsWith("people/new?q=").doesNotContainIgnoringCase("rima", "nergens", "1980");
        assertThat(open(link)).contains("value=\"Rima\"", "value=\"Nergens\"", "value=\"05/1980\"");
        assertThat(open("people/new?q=Nergens, Rima")).contains("value=\"Rima\"", "value=\"Nergens\"");
        assertThat(open("people/new?q=0470123456")).contains("value=\"0470 12 34 56\"");
        assertThat(open("people/new?q=80051799912")).contains("value=\"80.05.17-999.12\"");
        assertThat(open("people/new?q=<script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void aFileIsOpenedForSomebodyNewAndFoundAtOnce() throws Exception {
        String file = fileOf(send(
                "people",
                "family_name",
                "البستاني",
                "given_name",
                "لمياء",
                "birth",
                "1980-05-00",
                "phone",
                "0470 12 34 56",
                "language",
                "Arabisch"));
        assertThat(open(file)).contains("البستاني", "0470 12 34 56", "T-000001");
        for (String typed : new String[] {"Lamia Al-Bustani", "0470123456", "t-000001", "5/1980"}) {
            assertThat(Visitors.as(essen, () -> searches.search(typed, 5)))
                    .as(typed)
                    .singleElement();
        }
        assertThat(fileOf(send("people", "family_name", "Ander", "birth", "1970")))
                .isNotEqualTo(file);
    }

    @Test
    void whoMightBeKnownIsShownWithTheReason() throws Exception {
        var asked = send("people", "family_name", "Wazzani", "given_name", "Mohamed", "birth", "12/05/1990");
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getContentAsString())
                .contains("Ouazzani, Mohammed", "naam klinkt hetzelfde", "zelfde geboortedatum", "people/" + mohamed)
                .contains("value=\"Wazzani\"");
        var unsure = send("people", "family_name", "Ouazzani", "given_name", "Mohammed", "birth", "1990");
        assertThat(unsure.getContentAsString()).contains("zelfde naam", "geboortedatum kan dezelfde zijn");
        fileOf(send(
                "people", "family_name", "Wazzani", "given_name", "Mohamed", "birth", "12/05/1990", "sure", "true"));
        fileOf(send("people", "family_name", "Ouazzani", "given_name", "Mohammed", "birth", "1/1/1950"));
    }

    @Test
    void theSameNumberAndTheSamePhoneSpeakForThemselves() throws Exception {
        fileOf(send(
                "people", "family_name", "Jans", "birth", "17/5/1980", "niss", "80051799912", "phone", "0470123456"));
        assertThat(send("people", "family_name", "Quux", "birth", "1/1/1990", "niss", "80.05.17-999.12")
                        .getContentAsString())
                .contains("zelfde rijksregisternummer");
        assertThat(send("people", "family_name", "Quux", "birth", "1/1/1990", "phone", "+32 470 12 34 56")
                        .getContentAsString())
                .contains("zelfde telefoon");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        var nothing = send("people");
        assertThat(nothing.getStatus()).isEqualTo(400);
        assertThat(nothing.getContentAsString()).contains("Vul een familienaam of een voornaam in", "href=\"#birth\"");
        String script = "\"><script>alert(1)</script>";
        var bad = send(
                "people",
                "family_name",
                script,
                "given_name",
                "رِيما",
                "birth",
                script,
                "niss",
                script,
                "gender",
                script,
                "nationality",
                script,
                "language",
                script,
                "municipality",
                script,
                "postal_code",
                script,
                "phone",
                script);
        assertThat(bad.getStatus()).isEqualTo(400);
        assertThat(bad.getContentAsString())
                .doesNotContain("<script>alert")
                .contains("رِيما", "Dit is geen telefoonnummer");
    }

    @Test
    void whatAWorkerTypesIsKeptWithWhatTheSourceTold() throws Exception {
        String file = "people/" + mohamed;
        assertThat(fileOf(send(
                        file + "/identity",
                        "family_name",
                        "Ouazzani",
                        "given_name",
                        "Mohamed",
                        "birth",
                        "12/05/1990",
                        "gender",
                        "f",
                        "nationality",
                        "UA",
                        "language",
                        "uk",
                        "residence_status",
                        "temporary_protection",
                        "postal_code",
                        "2910",
                        "municipality",
                        "Essen",
                        "interpreter",
                        "true")))
                .isEqualTo(file);
        assertThat(open(file)).contains("1 vroegere versie", "tolk nodig", "Op 1 punt zegt de bron iets anders");
        assertThat(open(file + "/identity")).contains("De bron zegt iets anders", "Mohammed");
        assertThat(open(file + "/history"))
                .contains("Ingevuld door " + els.name() + " (", "Invoer 1 van ", "Mohammed", "Mohamed");
        fileOf(send(file + "/identity/source", "field", "given_name"));
        assertThat(open(file)).contains("Mohammed").doesNotContain("zegt de bron");
        assertThat(send(file + "/identity/source", "field", "given_name").getStatus())
                .isEqualTo(404);
        assertThat(send(file + "/identity/source", "field", "interpreter").getStatus())
                .isEqualTo(404);
        assertThat(send(file + "/identity", "family_name", "", "birth", "1/1/2999")
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void moreIsKnownInTimeAndNothingIsLost() throws Exception {
        String file = "people/" + mohamed;
        fileOf(send(file + "/particulars", "code", "phone:partner", "value", "0470 12 34 56"));
        fileOf(send(file + "/particulars", "code", "address:reference", "value", "Dorpsstraat 1", "first", "1/1/2026"));
        fileOf(send(file + "/particulars", "code", "name:alias", "value", "Wazza"));
        assertThat(open(file)).contains("0470 12 34 56", "van de partner", "dit kwartaal nog niet aangemeld");
        assertThat(Visitors.as(essen, () -> searches.search("wazza", 5))).singleElement();
        assertThat(Visitors.as(essen, () -> searches.search("dorpsstraat 1", 5)))
                .singleElement();
        var wrong = send(file + "/particulars", "code", "account:own", "value", "BE00");
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("value=\"BE00\"");
        assertThat(open(file + "/history")).contains("0470 12 34 56", "Wazza", "Dorpsstraat 1");
    }

    @Test
    void whoMayNotEditOpensNoFile() throws Exception {
        els = test.member(essen, Role.POLICY_OFFICER);
        assertThat(send("people", "family_name", "Jans", "birth", "1980").getStatus())
                .isEqualTo(403);
    }
}
