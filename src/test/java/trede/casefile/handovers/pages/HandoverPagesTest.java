package trede.casefile.handovers.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import trede.access.Looks;
import trede.access.Member;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.casefile.handovers.Capsules;
import trede.casefile.handovers.Sick;
import trede.web.Visitors;

@HouseTest
class HandoverPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Looks looks;

    @Autowired
    Capsules capsules;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    MockMvc mvc;

    Offices town;
    Sick ill;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
        ill = new Sick(town, 12, sql, transaction);
    }

    private MockHttpServletRequestBuilder form(String below) {
        return post(at("handovers" + below))
                .param("preview", "yes")
                .param("from", town.els.id().toString())
                .param("to", town.wim.id().toString())
                .param("first", "vandaag")
                .param("absent", "yes");
    }

    @Test
    void firstItIsSaidWhatWouldHappen() throws Exception {
        ill.cousin(followers);
        ill.followedByWim(followers);
        var answer = as(town.nadia, form("/new"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("12 dossiers gaan over", "1 dossier blijft achter", "gesloten voor wie het zou krijgen")
                .contains("1 persoon wordt daar al door de nieuwe medewerker gevolgd", "Draag deze 12 dossiers over");
        assertThat(page(town.nadia, at("handovers"))).contains("Er werd nog niets overgedragen");
    }

    @Test
    void theActIsDoneConfirmedReadAndTakenBack() throws Exception {
        String made = as(town.nadia, form("")).getRedirectedUrl();
        assertThat(page(town.nadia, made))
                .contains("13 dossiers, vanaf", "is afwezig", "Bevestig alle 13 nota’s".replace('’', '\''))
                .contains("Neem deze overdracht terug");
        as(town.nadia, post(made + "/confirmation"));
        assertThat(page(town.nadia, made)).contains("13 bevestigd, 0 gelezen");
        String capsule = capsule();
        assertThat(page(town.wim, at("handovers"))).contains("Peeters");
        assertThat(page(town.wim, capsule))
                .contains("in de plaats van " + town.els.name(), "Ik heb dit gelezen", "Wat we beloofd hebben");
        as(town.wim, post(capsule + "/reading"));
        assertThat(page(town.wim, capsule)).contains("gelezen op").doesNotContain("Ik heb dit gelezen");
        assertThat(as(town.nadia, post(made + "/undoing")).getRedirectedUrl()).isEqualTo(made);
        assertThat(page(town.nadia, made)).contains("teruggenomen door " + town.nadia.name());
        assertThat(as(town.nadia, post(made + "/undoing")).getStatus()).isEqualTo(400);
    }

    @Test
    void theClientGetsItOnPaperOnceItIsConfirmed() throws Exception {
        as(town.nadia, form(""));
        String capsule = capsule();
        assertThat(as(town.wim, get(capsule + "/letter.pdf")).getStatus()).isEqualTo(400);
        var kept = as(
                town.nadia,
                post(capsule)
                        .param("act", "confirm")
                        .param("language", "fr")
                        .param("promises", "Appeler l'école")
                        .param("works", "")
                        .param("next", ""));
        assertThat(kept.getStatus()).isEqualTo(302);
        for (String language : new String[] {"", "?language=nl", "?language=de", "?language=en"}) {
            var paper = as(town.wim, get(capsule + "/letter.pdf" + language));
            assertThat(paper.getStatus()).as(language).isEqualTo(200);
            assertThat(new String(paper.getContentAsByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    void aListSendsItsTicksAndOnlyThoseGo() throws Exception {
        var ticked = as(
                town.els,
                post(at("handovers/new"))
                        .param(
                                "person",
                                ill.files.get(0).toString(),
                                ill.files.get(1).toString()));
        assertThat(ticked.getContentAsString())
                .contains("2 gekozen dossiers", "value=\"" + ill.files.get(1) + "\"")
                .doesNotContain("id=\"problems\"");
        var nobody = as(
                town.els,
                post(at("handovers/new"))
                        .param("preview", "yes")
                        .param("person", ill.files.get(0).toString()));
        assertThat(nobody.getStatus()).isEqualTo(400);
        assertThat(nobody.getContentAsString()).contains("Kies minstens één collega", "1 gekozen dossier");
        assertThat(page(town.els, at("handovers/new?people=" + ill.files.get(0) + "," + ill.files.get(1))))
                .contains("2 gekozen dossiers");
    }

    @Test
    void whatCannotBeHandedOverIsSaidOnThePage() throws Exception {
        var late = as(
                town.nadia,
                post(at("handovers/new"))
                        .param("preview", "yes")
                        .param("from", town.els.id().toString())
                        .param("to", town.wim.id().toString())
                        .param("first", "01/01/2020"));
        assertThat(late.getStatus()).isEqualTo(400);
        assertThat(late.getContentAsString()).contains("id=\"problems\"", "01/01/2020");
        var herself = as(town.els, form("/new").param("to", town.els.id().toString()));
        assertThat(herself.getStatus()).isEqualTo(400);
    }

    @Test
    void aPlanIsALookAtWhomItNames() throws Exception {
        as(town.nadia, form("/new"));
        assertThat(Visitors.as(town.nadia, () -> looks.list(ill.files.get(0), 5)))
                .extracting(Looks.Look::what)
                .containsExactly("list");
    }

    @Test
    void whoIsNoHeadHandsOverOnesOwnOnly() throws Exception {
        var answer = as(town.fatima, form("/new"));
        assertThat(answer.getContentAsString())
                .as("Fatima follows nobody")
                .contains("0 dossiers gaan over")
                .doesNotContain("Nummer");
    }

    @Test
    void manyFilesAskNoMoreOfTheDatabase() throws Exception {
        String made = as(town.nadia, form("")).getRedirectedUrl();
        for (String address : new String[] {at("handovers"), made, at("handovers/new")}) {
            statements.start();
            page(town.nadia, address);
            assertThat(statements.list()).as(address).hasSizeLessThanOrEqualTo(14);
        }
        statements.start();
        as(town.wim, get(at("handovers")));
        assertThat(statements.list()).hasSizeLessThanOrEqualTo(14);
    }

    private String capsule() {
        return Visitors.as(
                town.nadia,
                () -> at("people/" + town.jan + "/handovers/"
                        + capsules.list(town.jan).getFirst().id()));
    }

    private String at(String below) {
        return "/" + town.centre.centre().code() + "/" + below;
    }

    private String page(Member member, String address) throws Exception {
        var answer = as(member, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse as(Member member, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestCentres.signedIn(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
