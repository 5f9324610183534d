package trede.casefile.handovers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Member;
import trede.casefile.Town;
import trede.casefile.events.FilesHandedOver;
import trede.casefile.following.Ending;
import trede.casefile.following.Follower;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.casefile.following.Viewing;
import trede.casefile.following.Viewings;
import trede.web.Visitors;

/// A worker falls ill and her files change hands in one act.
@HouseTest
@RecordApplicationEvents
class HandoversTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Viewings viewings;

    @Autowired
    Handovers handovers;

    @Autowired
    Capsules capsules;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    ApplicationEvents events;

    Offices town;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
    }

    private UUID make(Wanted wanted) {
        return Visitors.as(town.nadia, () -> handovers.make(town.nadia, wanted));
    }

    private List<Follower> following(UUID person) {
        return Visitors.as(town.nadia, () -> viewings.listFollowers(person));
    }

    private List<String> rows() {
        return Visitors.as(
                town.nadia,
                () -> transaction.execute(_ -> sql.sql("""
                        select concat_ws(' ', person, account, function, first_contact, first, last, ended_because)
                        from casefile.follower order by 1
                        """).query(String.class).list()));
    }

    @Test
    void aHundredAndFortyFilesChangeHandsAndTheClosedOneIsLeftOutAndSaid() {
        var ill = new Sick(town, 140, sql, transaction);
        var cousin = ill.cousin(followers);
        var plan = Visitors.as(town.nadia, () -> handovers.plan(town.nadia, ill.all(town.wim)));
        assertThat(plan.going()).hasSize(140);
        assertThat(plan.leftOut())
                .extracting(Plan.LeftOut::person, Plan.LeftOut::why)
                .containsExactly(tuple(cousin, Plan.Why.CLOSED));
        statements.start();
        var made = make(ill.all(town.wim));
        int many = statements.list().size();
        assertThat(statements.list()).as(String.join("\n", statements.list())).hasSizeLessThanOrEqualTo(22);
        assertThat(following(ill.files.get(5)))
                .extracting(Follower::account, Follower::firstContact, Follower::last, Follower::because)
                .containsExactly(
                        tuple(town.els.id(), true, Sick.today().minusDays(1), Ending.COLLEAGUE),
                        tuple(town.wim.id(), true, null, null));
        assertThat(following(cousin)).extracting(Follower::account).containsExactly(town.els.id());
        assertThat(events.stream(FilesHandedOver.class))
                .singleElement()
                .satisfies(told -> assertThat(told.people()).hasSize(140).contains(town.jan));
        assertThat(Visitors.as(town.nadia, () -> capsules.list(town.nadia, made, 200, 0)))
                .hasSize(140);

        var few = new Offices(test, teams, followers, sql, transaction);
        statements.start();
        Visitors.as(
                few.nadia,
                () -> handovers.make(
                        few.nadia,
                        new Wanted(few.els.id(), null, Set.of(), List.of(few.wim.id()), Sick.today(), true)));
        assertThat(statements.list().size()).as("one file costs no less").isGreaterThanOrEqualTo(many - 1);
    }

    @Test
    void takenBackOnTheSameDayEverythingIsAsItWas() {
        var ill = new Sick(town, 5, sql, transaction);
        ill.cousin(followers);
        ill.followedByWim(followers);
        var before = rows();
        var made = make(ill.all(town.wim, town.fatima));
        assertThat(rows()).isNotEqualTo(before);
        Visitors.as(town.nadia, () -> {
            handovers.undo(town.nadia, made);
            return true;
        });
        assertThat(rows()).isEqualTo(before);
        assertThatThrownBy(() -> Visitors.as(town.nadia, () -> {
                    handovers.undo(town.nadia, made);
                    return true;
                }))
                .hasMessage("casefile.handover.undo_late");
        make(ill.all(town.wim));
    }

    @Test
    void whatIsTakenBackGoesBackFromTheDayOnWhichItWent() {
        var ill = new Sick(town, 2, sql, transaction);
        var later = Sick.today().plusDays(10);
        var made = make(new Wanted(town.els.id(), null, Set.of(), List.of(town.wim.id()), later, true));
        Visitors.as(town.nadia, () -> {
            handovers.undo(town.nadia, made);
            return true;
        });
        assertThat(events.stream(FilesHandedOver.class))
                .extracting(FilesHandedOver::on)
                .containsExactly(later, later);
        assertThat(ill.files).hasSize(2);
    }

    @Test
    void whoFollowedAlreadyGoesOnAndBecomesFirstContact() {
        var ill = new Sick(town, 3, sql, transaction);
        var known = ill.followedByWim(followers);
        make(ill.all(town.wim));
        assertThat(following(known).stream().filter(each -> each.follows(Sick.today())))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.account()).isEqualTo(town.wim.id());
                    assertThat(each.firstContact()).isTrue();
                });
    }

    @Test
    void onlyOneFunctionGoesWhenOnlyOneIsMeant() {
        Visitors.as(town.nadia, () -> {
            followers.add(town.jan, new Followers.Duty(town.els.id(), Function.DEBT, true), Offices.LONG_AGO);
            return true;
        });
        make(new Wanted(town.els.id(), Function.DEBT, Set.of(town.jan), List.of(town.wim.id()), Sick.today(), false));
        assertThat(following(town.jan).stream().filter(each -> each.follows(Sick.today())))
                .extracting(Follower::account, Follower::function)
                .containsExactlyInAnyOrder(tuple(town.els.id(), Function.GENERAL), tuple(town.wim.id(), Function.DEBT));
    }

    @Test
    void oneHandsOverOnesOwnFilesOnly() {
        var wanted = new Wanted(town.els.id(), null, Set.of(), List.of(town.wim.id()), Sick.today(), false);
        assertThatThrownBy(() -> Visitors.as(town.fatima, () -> handovers.make(town.fatima, wanted)))
                .hasMessage("casefile.handover.not_yours");
        Visitors.as(town.els, () -> handovers.make(town.els, wanted));
        assertThat(Visitors.as(town.wim, () -> viewings.find(town.jan)))
                .contains(new Viewing.Open(Viewing.Why.FOLLOWS, "", null));
    }

    @Test
    void theCapsuleTellsWhatRunsAndIsConfirmedInThePlaceOfWhoIsIll() {
        var people = new Town(sql, transaction);
        Visitors.as(town.centre, () -> people.fact(town.jan, "benefit", "living_wage", "2024-03-01", "2027-02-28"));
        Visitors.as(town.centre, () -> people.fact(town.jan, "screening", "none", "2024-03-01", null));
        var ill = new Sick(town, 0, sql, transaction);
        make(ill.all(town.wim));
        var capsule = capsule(town.nadia);
        assertThat(capsule.parts().works())
                .contains("Leefloon, sinds 01/03/2024", town.wim.name() + " helpt u (algemeen)")
                .doesNotContain("Screening", town.els.name());
        assertThat(capsule.parts().next()).isEqualTo("28/02/2027: einde van Leefloon");
        assertThatThrownBy(() -> act(town.wim, () -> capsules.read(town.wim, town.jan, capsule.id())))
                .as("still a draft")
                .hasMessage("casefile.capsule.not_yours");
        act(town.nadia, () -> capsules.confirm(town.nadia, town.jan, capsule.id()));
        assertThat(capsule(town.nadia).inPlace()).isTrue();
        assertThatThrownBy(() -> act(
                        town.els,
                        () -> capsules.change(town.els, town.jan, capsule.id(), capsule.language(), capsule.parts())))
                .as("confirmed is confirmed")
                .hasMessage("casefile.capsule.not_yours");
        act(town.wim, () -> capsules.read(town.wim, town.jan, capsule.id()));
        assertThat(capsule(town.wim).readOn()).isEqualTo(Sick.today());
    }

    private Capsule capsule(Member member) {
        return Visitors.as(member, () -> capsules.list(town.jan)).getFirst();
    }

    private void act(Member member, Runnable work) {
        Visitors.as(member, () -> {
            work.run();
            return true;
        });
    }
}
