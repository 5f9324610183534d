package trede.casefile.referrals.pages;

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
import trede.access.Member;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Teams;
import trede.casefile.referrals.Chain;
import trede.casefile.referrals.Referrals;
import trede.web.Visitors;

@HouseTest
class ReferralPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Referrals referrals;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    MockMvc mvc;

    Chain town;

    @BeforeEach
    void aSmallTown() {
        town = new Chain(test, teams, followers, sql, transaction);
    }

    private String file(String below) {
        return at("people/" + town.jan + "/referrals" + below);
    }

    private MockHttpServletRequestBuilder begin() {
        return post(file(""))
                .param("towards", "MOVE'UP")
                .param("wish", "Jan wil <b>lasser</b> worden")
                .param("function", "work")
                .param("whom", "worker:" + town.wim.id())
                .param("question", "Wil je Jan inschrijven?");
    }

    @Test
    void theChainReadsAsAStoryAndWhoIsAskedMaySeeIt() throws Exception {
        assertThat(as(town.els, begin()).getRedirectedUrl()).isEqualTo(file(""));
        assertThat(page(town.els, file("")))
                .contains("Naar MOVE'UP", "Jan wil &lt;b&gt;lasser&lt;/b&gt; worden", "Wil je Jan inschrijven?")
                .contains(town.els.name() + " vraagt aan " + town.wim.name(), "Nog geen antwoord, verwacht tegen");
        assertThat(page(town.els, at("people/" + town.jan + "/visibility")))
                .contains("kreeg een vraag van " + town.els.name());
        assertThat(page(town.els, at("people/" + town.jan + "/followers")))
                .contains("2 medewerkers", "aan 1 is iets gevraagd");
        assertThat(page(town.wim, file(""))).contains("Antwoord");
        assertThat(as(town.gert, get(file(""))).getStatus()).isEqualTo(403);
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() throws Exception {
        var answer = as(town.els, begin().param("until", "30 februari"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("‘30 februari’ is geen dag", "Wil je Jan inschrijven?", "MOVE&#39;UP")
                .contains("value=\"worker:" + town.wim.id() + "\" selected");
        var nobody = as(
                town.els,
                post(file("")).param("towards", "x").param("question", "?").param("function", "work"));
        assertThat(nobody.getStatus()).isEqualTo(400);
        assertThat(nobody.getContentAsString()).contains("Kies aan wie u het vraagt");
    }

    @Test
    void aNoNeedsAReasonAndWordsAndTheAnswerIsRead() throws Exception {
        as(town.els, begin());
        var chain =
                Visitors.as(town.wim, () -> referrals.list(town.wim, town.jan)).getFirst();
        String step =
                file("/" + chain.id() + "/steps/" + chain.steps().getFirst().id());
        assertThat(page(town.wim, step)).contains("name=\"objection\"", "Wil je Jan inschrijven?");
        var without = as(town.wim, post(step + "/answer").param("answer", "no").param("words", "Vol tot maart"));
        assertThat(without.getStatus()).isEqualTo(400);
        assertThat(without.getContentAsString()).contains("Kies waarom niet", "Vol tot maart");
        assertThat(as(town.wim, post(step + "/answer")).getStatus()).isEqualTo(400);
        as(
                town.wim,
                post(step + "/answer")
                        .param("answer", "no")
                        .param("objection", "no_place")
                        .param("words", "Vol tot maart"));
        assertThat(page(town.els, file("")))
                .contains(town.wim.name() + " zegt neen", "geen plaats vrij", "Vol tot maart")
                .contains("nog te lezen door " + town.els.name(), "Ik heb dit antwoord gelezen");
        as(town.els, post(step + "/reading"));
        assertThat(page(town.els, file(""))).doesNotContain("nog te lezen");
    }

    @Test
    void aLongChainAsksNoMoreOfTheDatabase() throws Exception {
        as(town.els, begin());
        statements.start();
        page(town.els, file(""));
        int few = statements.list().size();
        for (Member whom : new Member[] {town.tine, town.gert}) {
            Visitors.as(town.els, () -> {
                var chain = referrals.list(town.els, town.jan).getFirst();
                referrals.ask(town.els, town.jan, chain.id(), Chain.ask(whom, Function.TRAINING));
                return referrals.begin(town.els, town.jan, "Nog iets", "", Chain.ask(whom, Function.JOB));
            });
        }
        statements.start();
        page(town.els, file(""));
        assertThat(statements.list()).hasSize(few).hasSizeLessThanOrEqualTo(12);
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
