package trede.casefile.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// Wim opens Jan's file with a reason; Els follows Jan. And what is closed is closed for a reason.
@HouseTest
class GlassesTest {

    private static final String REASON = "Jan staat zonder geld aan de balie";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Glasses glasses;

    @Autowired
    GlassMarks marks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private Offices town;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
    }

    private void open(String reason) {
        as(town.wim, () -> glasses.add(town.wim, town.jan, reason));
    }

    private static void as(Member member, Runnable work) {
        Visitors.as(member, () -> {
            work.run();
            return true;
        });
    }

    private List<Glass> unread(Member member) {
        return Visitors.as(member, () -> glasses.listUnread(member, 10));
    }

    @Test
    void aFewLettersAreNoReason() {
        for (String reason : List.of("a b c", "zo zo zo zo", "omdat omdat omdat omdat", "....... ....... .......")) {
            assertThatThrownBy(() -> open(reason)).as(reason).isInstanceOf(Refusal.class);
        }
        open(REASON);
        assertThat(unread(town.els)).hasSize(1);
    }

    @Test
    void anotherReasonWithinTheDayIsKeptToo() {
        open(REASON);
        open(REASON);
        open("De huisbaas belt over de huur van Jan");
        assertThat(unread(town.els)).hasSize(2);
    }

    @Test
    void whoFollowsIsToldOnEveryPageUntilTheyReadIt() throws Exception {
        open(REASON);
        assertThat(marks.count(town.els)).isEqualTo(1);
        assertThat(marks.count(town.fatima)).as("of the team, no follower").isZero();
        assertThat(page(town.els, "/people")).contains("late signal\">1");
        assertThat(page(town.els, "/today")).contains("/glass/unread");
        assertThat(page(town.els, "/glass/unread")).contains(REASON);
        var glass = unread(town.els).getFirst();
        assertThatThrownBy(() -> as(town.nadia, () -> glasses.see(town.nadia, glass.id())))
                .as("the head does not read it in the place of Els")
                .isInstanceOf(NotHere.class);
        as(town.els, () -> glasses.see(town.els, glass.id()));
        assertThat(unread(town.els)).isEmpty();
        assertThat(marks.count(town.els)).isZero();
    }

    @Test
    void aFileIsClosedForAReasonThatTheHeadReads() throws Exception {
        for (String words : List.of("", "zomaar", "a b c")) {
            assertThatThrownBy(() -> as(town.els, () -> followers.close(town.jan, town.wim.id(), "conflict", words)))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> as(town.els, () -> followers.close(town.jan, town.wim.id(), "", REASON)))
                .isInstanceOf(Refusal.class);
        as(town.els, () -> followers.close(town.jan, town.wim.id(), "conflict", "zijn vrouw verhuurt aan Jan"));
        assertThat(page(town.nadia, "/closed")).contains("Peeters", "zijn vrouw verhuurt", town.wim.name());
        assertThat(page(town.wim, "/people/" + town.jan))
                .contains("een ander belang")
                .doesNotContain("verhuurt");
        String told = Visitors.as(
                town.nadia,
                () -> transaction.execute(
                        _ -> sql.sql("select detail ->> 'account' from access.look where what = 'close'")
                                .query(String.class)
                                .single()));
        assertThat(told).isEqualTo(town.wim.actor());
        as(town.nadia, () -> followers.reopen(town.jan, town.wim.id()));
        assertThat(page(town.nadia, "/closed")).doesNotContain("verhuurt");
    }

    @Test
    void whatIsClosedToTheHeadIsNotOnTheHeadsList() throws Exception {
        as(town.els, () -> followers.close(town.jan, town.nadia.id(), "relative", "Jan is haar jongste broer"));
        assertThat(page(town.nadia, "/closed")).doesNotContain("Peeters", "broer");
    }

    private String page(Member member, String below) throws Exception {
        return mvc.perform(get("/" + town.centre.centre().code() + below).with(TestCentres.signedIn(member)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
