package trede.casefile.following.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.List;
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
import trede.access.Role;
import trede.access.Roles;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.web.Right;
import trede.web.Visitors;

@HouseTest
class FollowingPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Roles roles;

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
    void theFileSaysHowManyCanSeeItAndWhy() throws Exception {
        assertThat(page(town.els, file("/followers")))
                .contains("3 medewerkers kunnen dit dossier zien", "1 volgt deze persoon", "1 via een team");
        assertThat(page(town.els, file("/visibility")))
                .contains(town.fatima.name(), "werkt in team West met wie deze persoon volgt")
                .doesNotContain(">" + town.wim.name() + "</th>");
    }

    @Test
    void aRefusalSaysWhomToAsk() throws Exception {
        var answer = as(town.wim, get(file("")));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString())
                .contains("Peeters, Jan", "17/05/1980", town.els.name(), "eerste aanspreekpunt", "name=\"reason\"")
                .doesNotContain("2910");
        for (String below : List.of("/looks", "/visibility", "/followers")) {
            assertThat(as(town.wim, get(file(below))).getStatus()).as(below).isEqualTo(403);
        }
        assertThat(as(town.wim, get(at("monitor/people/" + town.jan))).getStatus())
                .isEqualTo(403);
    }

    @Test
    void theGlassIsBrokenWithAReasonOnly() throws Exception {
        var without = as(town.wim, post(file("/glass")).param("reason", "zomaar"));
        assertThat(without.getStatus()).isEqualTo(400);
        assertThat(without.getContentAsString()).contains("zomaar", "ten minste drie woorden");
        assertThat(as(town.wim, post(file("/glass")).param("reason", "Jan staat <b>hier</b> zonder geld"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(as(town.wim, get(file(""))).getStatus()).isEqualTo(200);
        assertThat(page(town.els, file("/followers")))
                .contains(town.wim.name() + " opende dit dossier op")
                .contains("&lt;b&gt;hier&lt;/b&gt;");
        assertThat(page(town.els, at("glass"))).contains("Jan Peeters", "u volgt deze persoon");
        assertThat(page(town.els, file("/looks")))
                .contains("opende het dossier met een reden", "maatschappelijk werker");
    }

    @Test
    void withoutTheRightHealthIsHidden() throws Exception {
        var people = new Town(sql, transaction);
        Visitors.as(town.centre, () -> people.fact(town.jan, "exit", "invalidity", "2024-02-01", "2024-02-01"));
        assertThat(page(town.els, file(""))).contains("invaliditeit");
        Visitors.as(town.centre, () -> {
            roles.change("worker", EnumSet.of(Right.SEE_PEOPLE));
            return true;
        });
        assertThat(page(town.els, file(""))).contains("gevoelig, verborgen").doesNotContain("invaliditeit");
    }

    @Test
    void aFileWithManyFollowersAsksNoMoreOfTheDatabase() throws Exception {
        statements.start();
        page(town.els, file("/followers"));
        int few = statements.list().size();
        for (var function : List.of(Function.WORK, Function.DEBT, Function.OTHER)) {
            Visitors.as(town.centre, () -> {
                followers.add(town.jan, new Followers.Duty(town.fatima.id(), function, true), Offices.LONG_AGO);
                followers.add(town.jan, new Followers.Duty(town.els.id(), function, false), Offices.LONG_AGO);
                return true;
            });
        }
        for (String below : List.of("/followers", "/visibility", "/looks", "")) {
            statements.start();
            page(town.els, file(below));
            assertThat(statements.list())
                    .as(below + " " + statements.list())
                    .hasSizeLessThanOrEqualTo(below.isEmpty() ? 28 : 16);
            if (below.equals("/followers")) {
                assertThat(statements.list()).hasSize(few);
            }
        }
    }

    @Test
    void anAdministratorMakesATeamAndPlacesWim() throws Exception {
        var an = test.member(town.centre, Role.ADMINISTRATOR);
        as(an, post(at("teams/sites")).param("name", "Station").param("from", "1/1/2026"));
        assertThat(page(an, at("teams"))).contains("Station", "West", town.wim.name());
        assertThat(as(an, post(at("teams/sites")).param("name", "Station").param("from", "vandaag"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(page(an, at("users"))).contains("West, Dorpshuis");
    }

    private String file(String below) {
        return at("people/" + town.jan + below);
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
