package trede.casefile.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Member;
import trede.access.Operator;
import trede.access.Passwords;
import trede.access.Rescues;
import trede.access.Role;
import trede.web.Refusal;
import trede.web.Visitor;
import trede.web.Visitors;

/// Two who agree that a file goes are two people, and not one with two accounts.
@HouseTest
class FourEyesTest {

    @Autowired
    TestCentres test;

    @Autowired
    Retentions retentions;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    Rescues rescues;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    OldFiles town;

    @BeforeEach
    void aSmallTown() {
        town = new OldFiles(test, sql, transaction);
    }

    @Test
    void whoMadeAnAccountDoesNotApproveWithIt() {
        var second = test.member(town.an, Role.ADMINISTRATOR);
        propose(town.an);
        assertThat(refusal(second)).isEqualTo("casefile.retention_one_hand");
        assertThat(said(second)).contains(town.an.name());
        assertThatThrownBy(() -> destroy(second)).hasStackTraceContaining("two people must agree");
        withdraw();
        propose(second);
        assertThat(refusal(town.an)).as("nor the other way round").isEqualTo("casefile.retention_one_hand");
        assertThat(approve(town.bo)).isOne();
    }

    @Test
    void twoAccountsOfOneMakerAreNotTwoPeople() {
        var cy = test.member(town.an, Role.ADMINISTRATOR);
        var di = test.member(cy, Role.ADMINISTRATOR);
        var el = test.member(town.an, Role.ADMINISTRATOR);
        propose(el);
        assertThat(refusal(di)).isEqualTo("casefile.retention_one_hand");
        assertThat(said(di)).contains(town.an.name());
        assertThatThrownBy(() -> destroy(di)).hasStackTraceContaining("two people must agree");
    }

    @Test
    void whoChoseTheirOwnPasswordSinceIsStillTheMakersSecondAccount() {
        var second = test.member(town.an, Role.ADMINISTRATOR);
        Visitors.as(second, () -> {
            passwords.choose(second.id(), "een lange zin over een brug", null);
            return true;
        });
        propose(town.an);
        assertThat(refusal(second)).isEqualTo("casefile.retention_one_hand");
    }

    @Test
    void whoeverRunsTheProgramGivesAWayInThatIsNobodysElse() {
        var second = test.member(town.an, Role.ADMINISTRATOR);
        reset(second);
        propose(town.an);
        assertThat(approve(second)).isOne();
    }

    @Test
    void aWayInGivenAfterTheProposalApprovesNothing() {
        propose(town.an);
        reset(town.bo);
        assertThat(refusal(town.bo)).isEqualTo("casefile.retention_way_in");
        assertThatThrownBy(() -> destroy(town.bo)).hasStackTraceContaining("two people must agree");
        var younger = test.member(town.centre, Role.ADMINISTRATOR);
        assertThat(refusal(younger)).isEqualTo("casefile.retention_way_in");
        withdraw();
        propose(town.an);
        assertThat(approve(town.bo)).as("proposed anew since").isOne();
    }

    @Test
    void whoChangesTheirOwnPasswordMayApprove() {
        propose(town.an);
        Visitors.as(town.bo, () -> {
            passwords.choose(town.bo.id(), "een lange zin over een brug", null);
            return true;
        });
        assertThat(approve(town.bo)).isOne();
    }

    @Test
    void nobodyWritesThatAnotherGaveTheWayIn() {
        var second = test.member(town.an, Role.ADMINISTRATOR);
        as(second, () -> {
            sql.sql("update access.account set given_by = 'operator:x', given_at = null where id = ?")
                    .param(second.id())
                    .update();
            return true;
        });
        propose(town.an);
        assertThat(refusal(second)).isEqualTo("casefile.retention_one_hand");
    }

    private void propose(Member member) {
        as(member, () -> {
            retentions.propose(List.of(town.zwaluw));
            return true;
        });
    }

    private void withdraw() {
        as(town.bo, () -> {
            retentions.withdraw(keys());
            return true;
        });
    }

    private void reset(Member member) {
        var operator = new Operator(town.centre.centre(), Locale.of("nl"));
        Visitors.as(operator, () -> rescues.reset(member.name()));
    }

    private int approve(Member member) {
        return as(member, () -> retentions.approve(keys()));
    }

    private int destroy(Member member) {
        return as(
                member,
                () -> sql.sql("select casefile.destroy(?)")
                        .param(keys().toArray(UUID[]::new))
                        .query(Integer.class)
                        .single());
    }

    private String refusal(Member member) {
        return refused(member).key();
    }

    private String said(Member member) {
        return List.of(refused(member).details()).toString();
    }

    private Refusal refused(Member member) {
        var refused = new Refusal[1];
        assertThatThrownBy(() -> approve(member)).isInstanceOfSatisfying(Refusal.class, no -> refused[0] = no);
        return refused[0];
    }

    private List<UUID> keys() {
        return as(
                town.centre,
                () -> sql.sql("select key from casefile.destruction_proposal")
                        .query(UUID.class)
                        .list());
    }

    private <R> R as(Visitor visitor, java.util.function.Supplier<R> work) {
        return Visitors.as(visitor, () -> transaction.execute(_ -> work.get()));
    }
}
