package trede.casefile.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.casefile.DueSource;
import trede.casefile.following.FileHidden;
import trede.casefile.following.Follower;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Teams;
import trede.casefile.following.Viewing;
import trede.casefile.following.Viewings;
import trede.web.Refusal;
import trede.web.Visitors;

/// MOVE'UP's chain: the antenna, the work department, the training department, the group trainer, and back.
@HouseTest
class ReferralsTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Viewings viewings;

    @Autowired
    Referrals referrals;

    @Autowired
    List<DueSource> due;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Chain town;

    @BeforeEach
    void aSmallTown() {
        town = new Chain(test, teams, followers, sql, transaction);
    }

    private void as(Member member, Runnable work) {
        Visitors.as(member, () -> {
            work.run();
            return true;
        });
    }

    private Referral chain() {
        return Visitors.as(town.els, () -> referrals.list(town.els, town.jan)).getFirst();
    }

    private UUID last() {
        return chain().steps().getLast().id();
    }

    private void begin(Member whom, Function function) {
        as(town.els, () -> referrals.begin(town.els, town.jan, "MOVE'UP", "", Chain.ask(whom, function)));
    }

    private void accept(Member member) {
        as(member, () -> referrals.accept(member, town.jan, last(), "Het past"));
    }

    private void ask(Member member, Member whom, Function function) {
        as(member, () -> referrals.ask(member, town.jan, chain().id(), Chain.ask(whom, function)));
    }

    private Viewing how(Member member) {
        return Visitors.as(member, () -> viewings.find(town.jan)).orElseThrow();
    }

    @Test
    void theFourKeepFollowingAndTheAnswerReturnsToEveryEarlierStep() {
        begin(town.wim, Function.WORK);
        accept(town.wim);
        ask(town.wim, town.tine, Function.TRAINING);
        accept(town.tine);
        ask(town.tine, town.gert, Function.GROUP);
        accept(town.gert);
        assertThat(Visitors.as(town.els, () -> viewings.listFollowers(town.jan)))
                .extracting(Follower::account, Follower::function, Follower::last)
                .containsExactlyInAnyOrder(
                        tuple(town.els.id(), Function.GENERAL, null),
                        tuple(town.wim.id(), Function.WORK, null),
                        tuple(town.tine.id(), Function.TRAINING, null),
                        tuple(town.gert.id(), Function.GROUP, null));
        var chain = chain();
        assertThat(chain.steps()).extracting(Step::place).containsExactly(2, 3, 4);
        assertThat(chain.unread(chain.steps().getLast()))
                .containsExactlyInAnyOrder(town.els.id(), town.wim.id(), town.tine.id());
        as(town.wim, () -> referrals.read(town.wim, town.jan, last()));
        assertThat(chain().unread(chain().steps().getLast())).containsExactlyInAnyOrder(town.els.id(), town.tine.id());
    }

    @Test
    void whoIsAskedSeesTheFileUntilTheAnswer() {
        assertThat(how(town.wim)).isInstanceOf(Viewing.Hidden.class);
        begin(town.wim, Function.WORK);
        assertThat(how(town.wim)).isEqualTo(new Viewing.Open(Viewing.Why.ASKED, town.els.name(), null));
        assertThat(Visitors.as(town.els, () -> viewings.list(town.jan)))
                .extracting(seer -> seer.member().id(), seer -> seer.open().why())
                .contains(tuple(town.wim.id(), Viewing.Why.ASKED));
        as(town.wim, () -> referrals.refuse(town.wim, town.jan, last(), Objection.NO_PLACE, "Vol tot maart"));
        assertThat(how(town.wim)).isInstanceOf(Viewing.Hidden.class);
    }

    @Test
    void aRefusalSaysWhyAndSomebodyElseIsAskedAtTheSameStep() {
        begin(town.wim, Function.WORK);
        var refused = last();
        assertThatThrownBy(
                        () -> as(town.wim, () -> referrals.refuse(town.wim, town.jan, refused, Objection.NO_TIME, " ")))
                .hasMessage("casefile.referral.why_missing");
        as(town.wim, () -> referrals.refuse(town.wim, town.jan, refused, Objection.NO_PLACE, "Vol tot maart"));
        ask(town.els, town.gert, Function.WORK);
        assertThat(chain().steps())
                .extracting(
                        Step::place,
                        step -> step.reply() == null ? null : step.reply().objection())
                .containsExactly(tuple(2, Objection.NO_PLACE), tuple(2, null));
        assertThat(chain().unread(chain().find(refused).orElseThrow())).containsExactly(town.els.id());
    }

    @Test
    void aTeamIsAskedAndOneOfItTakesIt() {
        as(
                town.els,
                () -> referrals.begin(
                        town.els,
                        town.jan,
                        "Balans",
                        "Jan wil lasser worden",
                        new Wanted(new Step.Asked(null, town.training), Function.TRAINING, "Balans?", Chain.today())));
        assertThat(how(town.gert)).as("not of the team").isInstanceOf(Viewing.Hidden.class);
        assertThatThrownBy(() -> as(town.gert, () -> referrals.accept(town.gert, town.jan, last(), "ik")))
                .isInstanceOf(FileHidden.class);
        accept(town.tine);
        assertThat(chain().steps().getFirst().reply().by()).isEqualTo(town.tine.id());
    }

    @Test
    void onlyWhoIsAskedAnswersAndOnlyOnce() {
        begin(town.wim, Function.WORK);
        assertThatThrownBy(() -> as(town.els, () -> referrals.accept(town.els, town.jan, last(), "ja")))
                .hasMessage("casefile.referral.not_yours");
        accept(town.wim);
        assertThatThrownBy(() -> accept(town.wim)).hasMessage("casefile.referral.answered");
        assertThatThrownBy(() -> ask(town.els, town.els, Function.WORK)).hasMessage("casefile.referral.oneself");
    }

    @Test
    void nobodyIsAskedTheSameTwice() {
        begin(town.wim, Function.WORK);
        assertThatThrownBy(() -> ask(town.els, town.wim, Function.WORK)).hasMessage("casefile.referral.asked_already");
        as(town.els, () -> referrals.withdraw(town.els, town.jan, last()));
        assertThat(how(town.wim)).isInstanceOf(Viewing.Hidden.class);
        ask(town.els, town.wim, Function.WORK);
        assertThatThrownBy(() -> as(
                        town.els,
                        () -> referrals.begin(
                                town.els,
                                town.jan,
                                "x",
                                "",
                                new Wanted(
                                        new Step.Asked(town.wim.id(), null),
                                        Function.WORK,
                                        "?",
                                        Chain.today().minusDays(1)))))
                .isInstanceOf(Refusal.class)
                .hasMessage("casefile.referral.due_wrong");
    }

    @Test
    void whoMayNeverSeeTheFileIsNotAsked() {
        as(town.els, () -> followers.close(town.jan, town.wim.id(), "relative", "familie van deze collega"));
        assertThatThrownBy(() -> begin(town.wim, Function.WORK)).hasMessage("casefile.newcomer.closed");
        assertThat(Visitors.as(town.els, () -> referrals.list(town.els, town.jan)))
                .isEmpty();
    }

    @Test
    void whatIsToAnswerAndToReadFallsDue() {
        begin(town.wim, Function.WORK);
        assertThat(due()).containsExactly("referral_answer " + town.wim.id());
        accept(town.wim);
        assertThat(due()).containsExactly("referral_read " + town.els.id());
        as(town.els, () -> referrals.read(town.els, town.jan, last()));
        assertThat(due()).isEmpty();
    }

    private List<String> due() {
        return Visitors.as(
                town.els,
                () -> transaction.execute(_ -> due.stream()
                        .filter(source -> source instanceof DueReferralQueries)
                        .flatMap(source -> sql
                                .sql("select code || ' ' || account from (" + source.found() + ") d order by 1")
                                .param("day", Chain.today())
                                .param("people", null, java.sql.Types.ARRAY)
                                .query(String.class)
                                .list()
                                .stream())
                        .toList()));
    }
}
