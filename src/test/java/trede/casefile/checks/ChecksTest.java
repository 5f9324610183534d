package trede.casefile.checks;

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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Member;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.web.Visitors;

/// What contradicts what in the files of a small town, and who is told.
@HouseTest
class ChecksTest {

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
    Statements statements;

    @Autowired
    MockMvc mvc;

    Offices town;
    Town people;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
        people = new Town(sql, transaction);
    }

    @Test
    void eachCheckFindsWhatItIsFor() {
        found(town.mo);
        write(() -> people.fact(town.mo, "benefit", "living_wage", "2026-01-01", null));
        found(town.mo, "benefit_no_register", "no_first_contact");
        write(() -> people.fact(town.mo, "registration", "population", "2020-01-01", null));
        found(town.mo, "no_first_contact");
        write(() -> people.fact(town.mo, "registration", "waiting", "2020-01-01", null));
        write(() -> people.fact(town.mo, "activity", "social", "1980-01-01", "1980-02-01"));
        found(town.mo, "fact_before_birth", "no_first_contact", "two_registers");
        write(() -> {
            people.niss(town.mo, "90010299913");
            people.particular(town.mo, "phone", "own", "12", null);
            people.particular(town.mo, "address", "reference", "Dorpsstraat 1", null);
        });
        found(
                town.mo,
                "fact_before_birth",
                "no_first_contact",
                "number_wrong",
                "phone_nobodys",
                "reference_unpresented",
                "two_registers");
        found(town.jan);
        write(() -> people.niss(town.jan, "80051799912"));
        found(town.jan);
        change("update casefile.identity set birth_told = '1981-00-00', birth = '1981-01-01' where given_name = 'Jan'");
        write(() -> people.fact(town.jan, "benefit", "living_wage", "2026-01-01", null));
        write(() -> people.fact(town.jan, "registration", "population", "2020-01-01", null));
        found(town.jan, "birth_unknown", "number_other_birth");
        change("update casefile.identity set deceased_on = '2025-12-31' where given_name = 'Jan'");
        change(
                "insert into casefile.particular (centre, person, kind, code, value, last, typed_by) "
                        + "select centre, person, 'document', 'annex', 'A1', '2026-01-31', 'user:test' from casefile.person where source = 'J1'");
        found(town.jan, "birth_unknown", "fact_after_death", "number_other_birth", "residence_expired");
    }

    @Test
    void whatIsSignedOffComesBackWhenTheFactChanges() throws Exception {
        write(() -> people.particular(town.jan, "phone", "own", "12", null));
        Visitors.as(town.centre, () -> checks.refresh());
        assertThat(page(town.els, "checks"))
                .contains("Peeters, Jan", "12 is geen telefoonnummer", "/identity#particulars");
        var without = as(town.els, post(at(signOff("phone_nobodys"))).param("reason", " ?? "));
        assertThat(without.getStatus()).isEqualTo(400);
        assertThat(without.getContentAsString()).contains("Zeg waarom", "??");
        var done = as(
                town.els,
                post(at(signOff("phone_nobodys")))
                        .param("reason", "Enkel <b>intern</b> nummer")
                        .param("list", "1"));
        assertThat(done.getRedirectedUrl()).endsWith("/checks");
        assertThat(page(town.els, "checks")).contains("Niets na te kijken");
        assertThat(page(town.els, "people/" + town.jan + "/checks"))
                .contains("Enkel &lt;b&gt;intern&lt;/b&gt; nummer", town.els.name());
        change("update casefile.particular set value = '13'");
        Visitors.as(town.centre, () -> checks.refresh());
        assertThat(page(town.els, "checks")).contains("13 is geen telefoonnummer");
        assertThat(as(town.els, post(at(signOff("birth_unknown"))).param("reason", "zomaar"))
                        .getStatus())
                .isEqualTo(404);
        change("delete from casefile.particular");
        Visitors.as(town.centre, () -> checks.refresh());
        assertThat(page(town.els, "checks")).contains("Niets na te kijken");
    }

    @Test
    void eachSeesTheirOwnListAndNobodySeesAFileThatIsNotTheirs() throws Exception {
        write(() -> people.particular(town.jan, "phone", "own", "12", null));
        write(() -> people.particular(town.mo, "phone", "own", "13", null));
        Visitors.as(town.centre, () -> checks.refresh());
        assertThat(page(town.els, "checks")).contains("Peeters, Jan").doesNotContain("Haddad");
        assertThat(page(town.fatima, "checks")).doesNotContain("Peeters");
        assertThat(page(town.fatima, "checks?whose=team")).contains("Peeters, Jan");
        assertThat(page(town.wim, "checks?whose=team")).doesNotContain("Peeters");
        assertThat(page(town.wim, "checks?whose=nobody")).contains("Haddad, Mo").doesNotContain("Peeters");
        assertThat(page(town.wim, "checks?whose=all")).doesNotContain("Peeters");
        assertThat(page(town.nadia, "checks?whose=all")).contains("Peeters, Jan", "Haddad, Mo");
        assertThat(page(town.nadia, "checks?whose=all&check=birth_unknown")).contains("Niets na te kijken");
        assertThat(page(town.nadia, "checks?whose=all&check=<script>&behind=<script>"))
                .contains("Peeters");
    }

    @Test
    void aChangeIsLookedAtOnceAndALongListAsksNoMoreOfTheDatabase() throws Exception {
        var answer = as(
                town.els,
                post(at("people/" + town.jan + "/particulars"))
                        .param("code", "address:reference")
                        .param("value", "Dorpsstraat 1")
                        .param("first", "1/1/2026"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(page(town.els, "checks")).contains("nog niet aangemeld");
        statements.start();
        page(town.els, "checks");
        int few = statements.list().size();
        for (int i = 0; i < 60; i++) {
            String source = "P" + i;
            Visitors.as(town.centre, () -> {
                var person = people.person(source, "Jo", "Claes", "1970-01-01");
                people.particular(person, "phone", "own", "12", null);
                followers.add(person, new Followers.Duty(town.els.id(), Function.GENERAL, true), Offices.LONG_AGO);
                return person;
            });
        }
        statements.start();
        String page = page(town.els, "checks");
        assertThat(statements.list()).hasSize(few).hasSizeLessThanOrEqualTo(8);
        var next = java.util.regex.Pattern.compile("checks(\\?[^\"]*behind=[^\"]*)\"")
                .matcher(page);
        assertThat(next.find()).isTrue();
        String second = page(town.els, "checks" + next.group(1).replace("&amp;", "&"));
        assertThat(second.split("geen telefoonnummer", -1).length + page.split("geen telefoonnummer", -1).length)
                .as("every one of the sixty on one of the two pages")
                .isEqualTo(62);
    }

    private void found(UUID person, String... codes) {
        Visitors.as(town.centre, () -> checks.refresh());
        var found = Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> sql.sql(
                                "select code from casefile.finding_open o join casefile.person p using (centre, person) where p.id = ? order by code")
                        .param(person)
                        .query(String.class)
                        .list()));
        assertThat(found).containsExactly(codes);
    }

    private void write(Runnable work) {
        Visitors.as(town.centre, () -> {
            work.run();
            return true;
        });
    }

    private void change(String statement) {
        write(() -> transaction.execute(_ -> sql.sql(statement).update()));
    }

    private String signOff(String code) {
        return "people/" + town.jan + "/checks/" + code + "/sign-off";
    }

    private String at(String below) {
        return "/" + town.centre.centre().code() + "/" + below;
    }

    private String page(Member member, String below) throws Exception {
        var answer =
                as(member, get(java.net.URI.create(at(below).replace("<", "%3C").replace(">", "%3E"))));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse as(Member member, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestCentres.signedIn(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
