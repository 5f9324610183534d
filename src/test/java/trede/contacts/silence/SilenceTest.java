package trede.contacts.silence;

// Longer than the house's measure: whose silence it is has many causes, told in one small town.

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
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
import trede.access.Member;
import trede.casefile.DueSource;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.web.Visitors;

/// Nobody spoke with Jan for weeks: by whose silence, who hears of it, and what ends it. Fatima
/// signals something to Els.
@HouseTest
class SilenceTest {

    private static final LocalDate TODAY = LocalDate.now(trede.time.Brussels.ZONE);

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Silences silences;

    @Autowired
    List<DueSource> sources;

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
    void whoseSilenceItIsFollowsFromWhatHappenedSinceTheLastTalk() {
        assertThat(radar(town.els)).containsExactly("Peeters, Jan OURS nothing");
        note("office", TODAY.minusWeeks(12));
        note("letter", TODAY.minusWeeks(13));
        assertThat(radar(town.els)).as("a letter before the talk").containsExactly("Peeters, Jan OURS nothing");
        note("letter", TODAY.minusWeeks(2));
        assertThat(radar(town.els)).containsExactly("Peeters, Jan CLIENT offered");
        signal();
        assertThat(radar(town.els)).as("we did not answer either").containsExactly("Peeters, Jan OURS waiting");
        note("phone", TODAY.minusWeeks(8));
        assertThat(radar(town.els)).as("eight weeks is in time").isEmpty();
    }

    @Test
    void whatWeCalledOffOurselvesIsNotTheClientsSilence() {
        appointment("cancelled");
        assertThat(radar(town.els)).containsExactly("Peeters, Jan OURS nothing");
        appointment("no_show");
        assertThat(radar(town.els)).containsExactly("Peeters, Jan CLIENT missed");
    }

    @Test
    void whoeverWaitsForAnAnswerPastItsDeadlineWaitsForAPartner() {
        note("letter", TODAY.minusWeeks(2));
        question("account", town.wim.id(), 0);
        assertThat(radar(town.els)).as("in time still").containsExactly("Peeters, Jan CLIENT offered");
        write("update casefile.referral_step set due = current_date - 1");
        assertThat(radar(town.els)).containsExactly("Peeters, Jan PARTNER partner");
        assertThat(due(null)).containsExactly("silence_partner");
        write(
                "update casefile.referral_step set answer = 'accepted', answered_by = account, answered_on = current_date");
        assertThat(radar(town.els)).containsExactly("Peeters, Jan CLIENT offered");
        question("team", team("East"), 1);
        assertThat(radar(town.els)).containsExactly("Peeters, Jan PARTNER partner");
        note("office", TODAY.minusWeeks(12));
        assertThat(radar(town.els))
                .as("asked before or after the talk")
                .containsExactly("Peeters, Jan PARTNER partner");
        note("phone", TODAY);
        assertThat(radar(town.els)).isEmpty();
    }

    @Test
    void aQuestionThatWaitsForWhoFollowsThePersonIsOurSilence() {
        question("team", team("West"), 1);
        assertThat(radar(town.els)).as("her team").containsExactly("Peeters, Jan OURS waiting");
        write("update casefile.referral_step set team = null, account = '" + town.els.id() + "'");
        assertThat(radar(town.els)).containsExactly("Peeters, Jan OURS waiting");
        write("update casefile.referral_step set account = '" + town.fatima.id() + "'");
        assertThat(radar(town.els)).containsExactly("Peeters, Jan PARTNER partner");
    }

    @Test
    void theTeamSeesItTooAndStrangersDoNot() {
        assertThat(radar(town.fatima, "team")).hasSize(1);
        assertThat(radar(town.fatima, "mine")).isEmpty();
        assertThat(radar(town.wim, "team")).isEmpty();
        assertThat(radar(town.wim, "all")).as("not his right").isEmpty();
        assertThat(radar(town.nadia, "all")).hasSize(1);
    }

    @Test
    void whoFollowsForTrainingHearsOfItSooner() {
        Visitors.as(town.centre, () -> {
            followers.add(town.jan, new Followers.Duty(town.wim.id(), Function.TRAINING, true), Offices.LONG_AGO);
            return true;
        });
        note("office", TODAY.minusWeeks(5));
        assertThat(radar(town.els)).isEmpty();
        assertThat(radar(town.wim)).containsExactly("Peeters, Jan OURS nothing");
    }

    @Test
    void itIsDueInOneStatementForAllAndForOne() {
        assertThat(due(null)).containsExactly("silence_ours");
        assertThat(due(town.mo)).isEmpty();
        signal();
        assertThat(due(town.jan)).containsExactly("signal", "silence_ours");
        note("home_visit", TODAY);
        assertThat(due(null)).containsExactly("signal");
    }

    @Test
    void aSignalNeedsThePersonsYesAndItsAnswerReturns() throws Exception {
        assertThat(post(town.fatima, "", "words", "Hij slaapt slecht").getContentAsString())
                .contains("Vraag het eerst");
        assertThat(post(town.fatima, "", "words", "Hij slaapt slecht", "consent", "no")
                        .getContentAsString())
                .contains("Zonder akkoord", "value=\"Hij slaapt slecht\"");
        assertThat(count()).isZero();
        var sent = post(
                town.fatima,
                "",
                "words",
                "Hij slaapt slecht",
                "consent",
                "yes",
                "consent_for",
                "aan Els",
                "urgent",
                "yes");
        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(open(town.els, "/signals")).contains("Hij slaapt slecht", "vandaag", "aan Els", "Peeters, Jan");
        assertThat(open(town.wim, "/signals")).doesNotContain("slaapt");
        String id = Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> sql.sql("select id::text from contacts.signal")
                        .query(String.class)
                        .single()));
        assertThat(post(town.els, "/" + id + "/answer", "what", "taken", "words", "Ik bel hem vrijdag")
                        .getStatus())
                .isEqualTo(302);
        assertThat(open(town.fatima, "/signals")).contains("Opgenomen", "Ik bel hem vrijdag");
        assertThat(open(town.els, "/signals")).contains("Geen signaal wacht");
    }

    @Test
    void theListRunsAsManyStatementsForManyAsForOne() throws Exception {
        open(town.els, "/silence");
        statements.start();
        assertThat(open(town.els, "/silence")).contains("Peeters, Jan", "wij", "we stelden niets voor");
        int few = statements.list().size();
        var people = new trede.casefile.Town(sql, transaction);
        Visitors.as(town.centre, () -> {
            for (int i = 0; i < 15; i++) {
                var person = people.person("X" + i, "Jo", "Claes", "1970-01-01");
                followers.add(person, new Followers.Duty(town.els.id(), Function.GENERAL, true), Offices.LONG_AGO);
            }
            return true;
        });
        statements.start();
        assertThat(open(town.els, "/silence")).contains("Claes, Jo");
        assertThat(statements.list()).hasSize(few);
    }

    private List<String> radar(Member who) {
        return radar(who, "mine");
    }

    private List<String> radar(Member who, String whose) {
        return Visitors.as(who, () -> silences.list(whose, 50, 0)).stream()
                .map(each -> each.name() + " " + each.whose() + " " + each.why())
                .toList();
    }

    private List<String> due(UUID person) {
        return Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> sources.stream()
                        .filter(source -> source.room().equals("contacts"))
                        .flatMap(source -> sql
                                .sql("select code from (" + source.found() + ") d")
                                .param("day", TODAY)
                                .param(
                                        "people",
                                        person == null ? null : new Long[] {number(person)},
                                        java.sql.Types.ARRAY)
                                .query(String.class)
                                .list()
                                .stream())
                        .sorted()
                        .toList()));
    }

    private long number(UUID person) {
        return sql.sql("select person from casefile.person where id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    private void note(String kind, LocalDate day) {
        write("""
                insert into contacts.note (centre, person, kind, day, author, language, parts, typed_by)
                select centre, person, '%s', '%s', '%s', 'nl', '[]', 'user:x' from casefile.person where id = '%s'
                """.formatted(kind, day, town.els.id(), town.jan));
    }

    private void signal() {
        write("""
                insert into contacts.signal (centre, person, author, words, consent, urgency, day, typed_by)
                select centre, person, '%s', 'x', 'y', 'none', current_date, 'user:x' from casefile.person where id = '%s'
                """.formatted(town.fatima.id(), town.jan));
    }

    /// Three weeks ago; and what became of it.
    private void appointment(String outcome) {
        write("""
                insert into contacts.appointment (centre, person, account, begins, ends, kind, form, outcome, outcome_on, outcome_by)
                select centre, person, '%s', now() - interval '22 days', now() - interval '21 days', 'call', 'invitation', '%s',
                       current_date - 22, 'user:x'
                from casefile.person where id = '%s'
                """.formatted(town.els.id(), outcome, town.jan));
    }

    /// Els asked it a long time ago, and wanted an answer by so many days ago.
    private void question(String whom, UUID asked, int daysAgo) {
        write("""
                with chain as (
                    insert into casefile.referral (centre, person, towards, wish, begun_by, function, begun_on)
                    select centre, person, 'opleiding', '', '%1$s', 'general', '2024-01-01' from casefile.person where id = '%2$s'
                    returning *)
                insert into casefile.referral_step (centre, person, referral, place, function, asked_by, %3$s, question, asked_on, due)
                select centre, person, id, 2, 'training', begun_by, '%4$s', 'Kan hij beginnen?', begun_on, current_date - %5$d
                from chain
                """.formatted(town.els.id(), town.jan, whom, asked, daysAgo));
    }

    private UUID team(String name) {
        return Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> sql.sql("select id from casefile.team where name = ?")
                        .param(name)
                        .query(UUID.class)
                        .single()));
    }

    private long count() {
        return Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> sql.sql("select count(*) from contacts.signal")
                        .query(Long.class)
                        .single()));
    }

    private void write(String statement) {
        Visitors.as(
                town.centre, () -> transaction.execute(_ -> sql.sql(statement).update()));
    }

    private MockHttpServletResponse post(Member who, String below, String... fields) throws Exception {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(
                "/" + town.centre.centre().code() + "/people/" + town.jan + "/signals" + below);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request.with(TestCentres.signedIn(who)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String open(Member who, String below) throws Exception {
        var response = mvc.perform(
                        get("/" + town.centre.centre().code() + below).with(TestCentres.signedIn(who)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }
}
