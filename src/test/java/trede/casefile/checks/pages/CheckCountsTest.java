package trede.casefile.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.casefile.Town;
import trede.casefile.checks.Checks;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.web.Visitors;

/// Els sees at the top of the list how many there are of each check, and opens those of one.
@HouseTest
class CheckCountsTest {

    private static final Pattern COUNT =
            Pattern.compile("<a href=\"[^\"]*/checks([^\"]*)\"[^>]*>([^<]+)<span class=\"count\">([^<]+)</span>");

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Checks checks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    Offices town;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
        var people = new Town(sql, transaction);
        Visitors.as(town.centre, () -> {
            people.particular(town.jan, "phone", "own", "12", null);
            people.particular(town.jan, "address", "reference", "Dorpsstraat 1", null);
            people.particular(town.mo, "phone", "own", "13", null);
            for (int i = 0; i < 3; i++) {
                var person = people.person("P" + i, "Jo", "Claes", "1970-01-01");
                people.particular(person, "phone", "own", "12", null);
                followers.add(person, new Followers.Duty(town.els.id(), Function.GENERAL, true), Offices.LONG_AGO);
            }
            return checks.refresh();
        });
    }

    @Test
    void eachCheckTellsHowManyAndLeadsToThem() throws Exception {
        assertThat(counts(page(town.els, "")))
                .isEqualTo("Alles 5 · Referentieadres zonder aanmelding 1 · Telefoonnummer klopt niet 4");
        String one = page(town.els, "?whose=mine&check=reference_unpresented");
        assertThat(one).contains("Peeters, Jan").doesNotContain("Claes");
        assertThat(one).containsPattern("check=reference_unpresented\" aria-current=\"page\"");
    }

    @Test
    void theyCountTheListThatIsLookedAt() throws Exception {
        assertThat(counts(page(town.fatima, ""))).isEmpty();
        assertThat(counts(page(town.fatima, "?whose=team"))).startsWith("Alles 5 ·");
        assertThat(counts(page(town.wim, "?whose=nobody"))).contains("Telefoonnummer klopt niet 1");
        assertThat(counts(page(town.nadia, "?whose=all"))).contains("Telefoonnummer klopt niet 5");
        assertThat(counts(page(town.wim, "?whose=all")))
                .as("his own, for all is not his to see")
                .isEmpty();
    }

    @Test
    void whatIsSignedOffOrClosedIsNotCounted() throws Exception {
        Visitors.as(town.centre, () -> {
            transaction.executeWithoutResult(_ -> sql.sql("""
                            insert into casefile.signed_off (centre, person, code, detail, reason, signed_by, signed_on)
                            select centre, person, code, detail, 'zo', 'user:x', '2026-01-01' from casefile.finding_open
                            where code = 'reference_unpresented'
                            """).update());
            followers.close(town.jan, town.fatima.id(), "relative", "familie van deze collega");
            return true;
        });
        assertThat(counts(page(town.els, ""))).isEqualTo("Alles 4 · Telefoonnummer klopt niet 4");
        assertThat(counts(page(town.fatima, "?whose=team"))).isEqualTo("Alles 3 · Telefoonnummer klopt niet 3");
    }

    @Test
    void aCheckWithoutAnyStaysToBeChosenOnceItIs() throws Exception {
        assertThat(counts(page(town.els, "?check=birth_unknown"))).contains("Geboortedatum onvolledig 0");
    }

    private static String counts(String page) {
        return String.join(
                " · ",
                COUNT.matcher(page)
                        .results()
                        .map(found -> found.group(2).strip() + " " + found.group(3))
                        .toList());
    }

    private String page(Member member, String asked) throws Exception {
        var answer = mvc.perform(get("/" + town.centre.centre().code() + "/checks" + asked)
                        .with(TestCentres.signedIn(member)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
