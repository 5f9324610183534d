package trede.access.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
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
import trede.access.Looks;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.time.Brussels;
import trede.web.Visitors;

/// The security adviser asks who looked at whose file, when and why, without opening a file.
@HouseTest
class LookPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    MockMvc mvc;

    Offices town;
    Member adviser;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
        adviser = test.member(town.centre, Role.ADMINISTRATOR);
    }

    @Test
    void eachLineNamesThePersonThePageAndWhy() throws Exception {
        open(town.els, "people/" + town.jan + "/notes");
        String page = page("looks?person=" + town.jan);
        assertThat(page)
                .contains(town.els.name(), "Peeters, Jan", "17/05/1980", "opende het dossier: verslagen", "reden volgt")
                .doesNotContain("people/" + town.jan);
        assertThat(open(adviser, "people/" + town.jan).getStatus()).isEqualTo(403);
    }

    @Test
    void everyPageOfAFileLeavesOneLine() throws Exception {
        for (String below : List.of(
                "", "/followers", "/visibility", "/looks", "/identity", "/household", "/benefits", "/signals")) {
            var person = Visitors.as(
                    town.centre,
                    () -> new trede.casefile.Town(sql, transaction)
                            .person("L" + below.length() + below, "Lea", "Maes", "1970-01-01"));
            assertThat(open(town.els, "people/" + person + below).getStatus()).isEqualTo(200);
            assertThat(Visitors.as(town.centre, () -> looks.list(person, 10)))
                    .as(below)
                    .filteredOn(look -> look.what().equals("person"))
                    .singleElement()
                    .satisfies(look -> assertThat(look.detail())
                            .contains("\"part\": \"" + (below.isEmpty() ? "start" : below.substring(1)) + "\""))
                    .satisfies(look -> assertThat(look.why()).isEqualTo("unassigned"));
        }
    }

    @Test
    void thePanelsOfAnOpenFileAreThatOpening() throws Exception {
        panel(town.els, "people/" + town.jan + "/notes");
        assertThat(openings(town.els)).as("a panel without its page").hasSize(1);
        open(town.els, "people/" + town.jan);
        panel(town.els, "people/" + town.jan + "/notes");
        panel(town.els, "people/" + town.jan + "/followers");
        assertThat(openings(town.els)).hasSize(2);
        open(town.els, "people/" + town.jan + "/notes");
        assertThat(openings(town.els)).as("the whole page of notes").hasSize(3);
        panel(town.fatima, "people/" + town.jan + "/notes");
        assertThat(openings(town.fatima)).as("not hers that is open").hasSize(1);
    }

    private List<Looks.Look> openings(Member who) {
        var wanted = new Looks.Wanted(who.actor(), town.jan, null, null, List.of("person"));
        return Visitors.as(town.centre, () -> looks.list(wanted, Looks.Mark.NEWEST, 20));
    }

    private void panel(Member who, String below) throws Exception {
        mvc.perform(get("/" + town.centre.centre().code() + "/" + below)
                .header("HX-Request", "true")
                .with(TestCentres.signedIn(who)));
    }

    @Test
    void aPictureOnAPageIsNoLookOfItsOwnAndARefusalNoOpening() throws Exception {
        open(town.wim, "people/" + town.jan + "/followers");
        assertThat(Visitors.as(town.centre, () -> looks.list(town.jan, 10)))
                .noneMatch(look ->
                        look.actor().equals(town.wim.actor()) && look.what().equals("person"));
    }

    @Test
    void workerKindDaysAndPersonGoTogether() throws Exception {
        open(town.els, "people/" + town.jan);
        open(town.fatima, "people/" + town.jan + "/household");
        open(town.fatima, "people/" + town.mo);
        assertThat(page("looks?actor=" + town.fatima.actor() + "&person=" + town.jan))
                .contains("opende het dossier: huishouden")
                .doesNotContain("opende het dossier: overzicht");
        assertThat(page("looks?kind=person")).contains("opende het dossier").doesNotContain("<td>gaf iemand toegang");
        assertThat(lines(page("looks?kind=sort:file"))).isGreaterThanOrEqualTo(3);
        assertThat(lines(page("looks?kind=sort:figures"))).isZero();
        assertThat(lines(page("looks?actor=" + town.fatima.actor() + "&kind=sort:file")))
                .isGreaterThanOrEqualTo(2);
        var today = Brussels.dayOf(java.time.Instant.now());
        assertThat(lines(page("looks?person=" + town.jan + "&from=" + today + "&to=" + today)))
                .isPositive();
        assertThat(lines(page("looks?person=" + town.jan + "&to=" + today.minusDays(1))))
                .isZero();
        assertThat(lines(page("looks?kind=person&from=" + today.plusDays(1)))).isZero();
    }

    @Test
    void aDayThatIsNoneIsSaidAndKept() throws Exception {
        var answer = open(adviser, "looks?from=gisterochtend");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("value=\"gisterochtend\"", "is geen dag");
    }

    @Test
    void aSearchShowsNameAndBirthOnlyAndIsInTheLog() throws Exception {
        String found = page("looks?q=peeters");
        assertThat(found)
                .contains("Wie bedoelt u?", "Peeters, Jan", "17/05/1980", "looks?person=" + town.jan)
                .doesNotContain("J1");
        page("looks?person=" + town.jan);
        assertThat(Visitors.as(town.centre, () -> looks.list(town.jan, 10)))
                .filteredOn(look -> look.actor().equals(adviser.actor()))
                .extracting(Looks.Look::what)
                .contains("looks-search", "looks-read");
        assertThat(Visitors.as(town.centre, () -> looks.list(town.jan, 10)))
                .noneMatch(look -> look.detail().contains("peeters"));
        assertThat(page("looks?q=niemand-zo")).contains("Niemand gevonden");
    }

    @Test
    void aPageIsBoundedAndTakesTheSameFewStatements() throws Exception {
        page("looks");
        statements.start();
        page("looks");
        int few = statements.list().size();
        for (int i = 0; i < 70; i++) {
            int at = i;
            Visitors.as(town.els, () -> {
                looks.log("list", java.util.Map.of(), List.of(town.jan, town.mo, new UUID(0, at)));
                return true;
            });
        }
        statements.start();
        String first = page("looks");
        assertThat(statements.list()).hasSize(few);
        assertThat(few).isLessThanOrEqualTo(14);
        assertThat(lines(first)).isEqualTo(50);
        assertThat(first).contains("rel=\"next\"", "en 1 andere persoon");
        String next = first.replaceAll("(?s).*rel=\"next\" href=\"[^\"]*/(looks[^\"]*)\".*", "$1");
        assertThat(lines(page(next.replace("&amp;", "&")))).isPositive();
    }

    @Test
    void whoMayNotSeeWhoLookedDoesNot() throws Exception {
        assertThat(open(town.els, "looks").getStatus()).isEqualTo(403);
    }

    @Test
    void whoWorksAtTheDeskOpensWhatTheirAccountOffers() throws Exception {
        var desk = test.member(town.centre, Role.RECEPTION);
        String page = open(desk, "account").getContentAsString();
        assertThat(page)
                .contains("href=\"/" + town.centre.centre().code() + "/account\"")
                .doesNotContain("/substitutions\"", "/tokens\"");
        assertThat(open(town.els, "account").getContentAsString()).contains("/substitutions\"", "/tokens\"");
    }

    @Test
    void whoWorksInWhichTeamIsInTheLog() throws Exception {
        var east = Visitors.as(town.centre, teams::listTeams).stream()
                .filter(team -> team.name().equals("East"))
                .findFirst()
                .orElseThrow();
        mvc.perform(post("/" + town.centre.centre().code() + "/teams/places")
                .param("account", town.els.id().toString())
                .param("team", east.id().toString())
                .param("from", "vandaag")
                .with(TestCentres.signedIn(adviser))
                .with(csrf()));
        assertThat(page("looks?kind=team-place&actor=" + adviser.actor()))
                .contains(
                        "gaf iemand een plaats in een team",
                        "account " + town.els.name(),
                        "team East, Dorpshuis",
                        "team voorheen West, Dorpshuis");
    }

    private static int lines(String page) {
        return page.split("<th scope=\"row\">", -1).length - 1;
    }

    private String page(String below) throws Exception {
        var answer = open(adviser, below);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse open(Member who, String below) throws Exception {
        return mvc.perform(get("/" + town.centre.centre().code() + "/" + below).with(TestCentres.signedIn(who)))
                .andReturn()
                .getResponse();
    }
}
