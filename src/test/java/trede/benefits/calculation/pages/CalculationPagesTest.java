package trede.benefits.calculation.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.benefits.calculation.Calculations;
import trede.casefile.People;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.casefile.holding.Holdings;
import trede.casefile.holding.Occasion;
import trede.web.Visitors;

/// Els calculates what Jan may receive.
@HouseTest
class CalculationPagesTest {

    private static final String NOTHING = "day=1/2/2025&applied=1/2/2025&category=2";

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Calculations calculations;

    @Autowired
    People people;

    @Autowired
    Holdings holdings;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    MockMvc mvc;

    Offices town;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
    }

    @Test
    void theSheetFollowsWhileOneTypesAndNothingIsKept() throws Exception {
        assertThat(page("/new")).contains("Nieuwe berekening", "Kies een categorie: dan verschijnt");
        var shown = text(send("/new", NOTHING + "&r0_kind=family_support&r0_amount=300&r0_every=month"));
        assertThat(shown)
                .contains("€ 1.035,03 per maand", "Regelmatige hulp van familie: € 300,00 per maand", "−250,00")
                .contains("KB RMI, art. 22 §2", "bdas-wwsb.brussels");
        assertThat(page("")).contains("Nog geen berekening");
    }

    @Test
    void rowsComeAndGoWithoutLosingWhatWasTyped() throws Exception {
        String typed = NOTHING + "&r0_kind=pension&r0_amount=12,5";
        var more = text(send("/new", typed + "&add=r"));
        assertThat(more).contains("id=\"r0_kind\"", "id=\"r1_kind\"", "value=\"12,5\"");
        assertThat(text(send("/new", typed + "&r1_kind=&remove=r0_"))).doesNotContain("id=\"r0_kind\"", "12,5");
        assertThat(text(send("/new", typed + "&add=p"))).contains("Kadastraal inkomen", "Kinderen voor wie");
        assertThat(text(send("/new", NOTHING + "&r0_kind=work&r0_amount=400&r0_exemption=general")))
                .contains("Begonnen terwijl de persoon een leefloon had", "Geen SPI-vrijstelling zolang");
        String shortage = "&r0_kind=work&r0_amount=400&r0_exemption=shortage&r0_";
        assertThat(text(send(
                        "/new", NOTHING + shortage + "begun_on_living_wage=on&r0_attested=on&r0_long_contract=on")))
                .contains("Contract van minstens 3 maanden", "De verhoogde vrijstelling duurt 3 maanden.");
        assertThat(text(send("/new", NOTHING.replace("2025", "2020") + shortage)))
                .contains("Contract van minstens 3 maanden");
    }

    @Test
    void whatIsKeptCanBeReadOnAnotherDayBesideAnotherAndOnPaper() throws Exception {
        String first = keep(NOTHING + "&r0_kind=unemployment&r0_amount=400&r0_every=month");
        String other = keep(NOTHING + "&capital=25.000");
        assertThat(page("")).contains(first, other, "935,03");
        assertThat(page("/" + first))
                .contains("Leefloon: € 935,03 per maand", "Werkloosheidsuitkering", "Gemaakt door");
        assertThat(page("/" + first + "?on=1/3/2026")).contains("961,30", "01/03/2026", "anders");
        assertThat(page("/" + first + "?beside=" + other)).contains("Kapitaal", "Werkloosheidsuitkering");
        assertThat(page("/" + first + "?on=niks", 400)).contains("is geen dag die we kennen");
        assertThat(page("/" + first + "?on=1/1/2001", 400)).contains("de eerste is van 2013-09-01");
        for (String language : new String[] {"nl", "fr", "de", "en"}) {
            var paper = mvc.perform(as(get(at("/" + first + "/paper.pdf?language=" + language))))
                    .andReturn()
                    .getResponse();
            assertThat(paper.getContentType()).isEqualTo("application/pdf");
            assertThat(paper.getContentAsByteArray())
                    .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        assertThat(page("/new?from=" + first)).contains("value=\"400,00\"", "unemployment\" selected");
        Visitors.as(town.els, () -> {
            long jan = people.find(town.jan).orElseThrow().number();
            assertThat(calculations.findLatest(jan).orElseThrow().id()).isEqualTo(UUID.fromString(other));
            return true;
        });
    }

    @Test
    void aCategoryThatTheHouseholdDoesNotSupportNeedsAReason() throws Exception {
        mvc.perform(as(post("/" + centre() + "/people/" + town.jan + "/household")
                        .param("kind", "actual")
                        .param("open_from", "1/1/2020")
                        .with(csrf())))
                .andReturn();
        assertThat(page("/new")).contains("value=\"2\" checked");
        String family = NOTHING.replace("category=2", "category=3");
        assertThat(text(send("/new", family))).contains("Het huishouden zegt iets anders");
        var refused = send("", family + "&r0_kind=pension&r0_amount=100");
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(text(refused)).contains("zeg waarom deze geldt", "value=\"100\"");
        String kept = keep(family + "&reason=Zijn zoon komt morgen");
        assertThat(page("/" + kept)).contains("Zijn zoon komt morgen");
    }

    @Test
    void whatNobodyCanReadIsSaidAndStaysTyped() throws Exception {
        var refused = send(
                "",
                "day=30/2/2026&r0_kind=pension&r0_amount=veel&p0_kind=built&p0_cadastral=100&p0_part=3/2&capital=-5&percent=150&h0_kin=parent");
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(text(refused))
                .contains("“30/2/2026” is geen dag", "“veel” is geen bedrag", "deel als 1/2", "“-5” is geen bedrag")
                .contains("Kies een categorie.", "van 0 tot 100", "value=\"veel\"", "value=\"3/2\"");
    }

    @Test
    void whatIsWithdrawnStaysAmongWhatWeHold() throws Exception {
        String kept = keep(NOTHING);
        assertThat(send("/" + kept + "/withdrawal", "").getStatus()).isEqualTo(302);
        assertThat(mvc.perform(as(get(at("/" + kept))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        Visitors.as(town.els, () -> {
            var held = holdings.get(town.jan, Occasion.ASKED, "page");
            assertThat(held.things().stream().map(thing -> thing.kind())).contains("benefits.calculation");
            return true;
        });
    }

    @Test
    void aListOfThemTakesFewStatements() throws Exception {
        keep(NOTHING);
        keep(NOTHING);
        statements.start();
        page("");
        int two = statements.list().size();
        keep(NOTHING);
        keep(NOTHING);
        statements.start();
        page("");
        assertThat(statements.list()).hasSize(two).hasSizeLessThanOrEqualTo(12);
    }

    private String keep(String form) throws Exception {
        var response = send("", form);
        assertThat(response.getStatus()).as(text(response)).isEqualTo(302);
        String address = Objects.requireNonNull(response.getHeader("Location"));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private MockHttpServletResponse send(String below, String form) throws Exception {
        var request = post(at(below)).with(csrf());
        for (String field : form.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                request.param(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return mvc.perform(as(request)).andReturn().getResponse();
    }

    private String page(String below) throws Exception {
        return page(below, 200);
    }

    private String page(String below, int status) throws Exception {
        var response = mvc.perform(as(get(at(below)))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return text(response);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String at(String below) {
        return "/" + centre() + "/people/" + town.jan + "/calculations" + below;
    }

    private String centre() {
        return town.centre.centre().code();
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(TestCentres.signedIn(town.els));
    }
}
