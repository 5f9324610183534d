package trede.casefile.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Member;
import trede.casefile.Town;
import trede.casefile.events.FileOpened;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.casefile.following.Viewings;
import trede.web.Visitors;

/// What everybody in a small town carries, and who takes Mo.
@HouseTest
class WorkloadsTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Viewings viewings;

    @Autowired
    Workloads workloads;

    @Autowired
    Requests requests;

    @Autowired
    Newcomers newcomers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    Offices town;
    LocalDate today = LocalDate.now(trede.time.Brussels.ZONE);

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
    }

    private Load load(Member member) {
        return Visitors.as(town.nadia, workloads::list).stream()
                .filter(each -> each.member().id().equals(member.id()))
                .findFirst()
                .orElseThrow()
                .load();
    }

    private void act(Runnable work) {
        Visitors.as(town.nadia, () -> {
            work.run();
            return true;
        });
    }

    @Test
    void aFileWeighsByWhatItsFollowerDoesAndWhatThePersonCameFor() {
        assertThat(load(town.els).files()).isEqualTo(Map.of(RequestKind.RUNNING_AID, 1));
        var people = new Town(sql, transaction);
        act(() -> people.fact(town.jan, "benefit", "equivalent_living_wage", "2024-03-01", null));
        assertThat(load(town.els).files()).isEqualTo(Map.of(RequestKind.FOREIGNERS_AID, 1));
        act(() -> requests.add(town.jan, RequestKind.INCOME_SUPPORT, today));
        assertThat(load(town.els).files())
                .as("what was written here goes first")
                .isEqualTo(Map.of(RequestKind.INCOME_SUPPORT, 1));
        act(() -> followers.add(town.jan, new Followers.Duty(town.wim.id(), Function.DEBT, true), today));
        assertThat(load(town.wim).files()).isEqualTo(Map.of(RequestKind.MONEY_GUIDANCE, 1));
        assertThat(load(town.wim).carried()).hasValue(3);
        act(() -> workloads.work(town.wim.id(), 50, today));
        assertThat(load(town.wim).carried()).hasValue(6);
        act(() -> workloads.weigh(Map.of(RequestKind.MONEY_GUIDANCE, 5)));
        assertThat(load(town.wim).carried()).hasValue(10);
        assertThatThrownBy(() -> act(() -> workloads.work(town.wim.id(), 101, today)))
                .hasMessage("casefile.workload.number");
    }

    @Test
    void whoIsNewIsProposedToWhoCarriesLeastAndIsTakenByAClick() {
        act(() -> transaction.executeWithoutResult(_ -> events.publishEvent(new FileOpened(town.mo))));
        act(() -> workloads.speak(town.wim.id(), Set.of("uk")));
        var proposal = Visitors.as(town.nadia, newcomers::list);
        assertThat(proposal).singleElement().satisfies(each -> {
            assertThat(each.newcomer().kind()).isEqualTo(RequestKind.UNASKED);
            assertThat(each.account()).as("Mo speaks Ukrainian").isEqualTo(town.wim.id());
        });
        act(() -> newcomers.assign(town.mo, RequestKind.INCOME_SUPPORT, town.wim.id()));
        assertThat(Visitors.as(town.nadia, newcomers::list)).isEmpty();
        assertThat(Visitors.as(town.nadia, () -> requests.list(town.mo)))
                .extracting(Request::kind)
                .containsExactly(RequestKind.INCOME_SUPPORT);
        assertThat(Visitors.as(town.nadia, () -> viewings.listFollowers(town.mo)))
                .singleElement()
                .satisfies(each -> assertThat(each.firstContact()).isTrue());
    }

    @Test
    void someAreCountedAsAllAre() {
        var all = Visitors.as(town.nadia, workloads::list);
        assertThat(all).hasSizeGreaterThan(3);
        assertThat(all).extracting(each -> each.load().count()).contains(1);
        assertThat(Visitors.as(town.nadia, () -> workloads.list(2, 1)).toString())
                .isEqualTo(all.subList(1, 3).toString());
        assertThat(Visitors.as(town.nadia, () -> workloads.list(10, 2)).toString())
                .isEqualTo(all.subList(2, all.size()).toString());
        for (var each : all) {
            assertThat(Visitors.as(
                                    town.nadia,
                                    () -> workloads.list(List.of(each.member().id())))
                            .toString())
                    .isEqualTo(List.of(each).toString());
        }
    }

    @Test
    void manyFilesAskNoMoreOfTheDatabase() {
        statements.start();
        load(town.els);
        int few = statements.list().size();
        var people = new Town(sql, transaction);
        for (int n = 0; n < 20; n++) {
            String source = "N" + n;
            var person = Visitors.as(town.centre, () -> people.person(source, "An", "Nieuw", "1990-01-01"));
            act(() -> requests.add(person, RequestKind.INTEGRATION, today));
            act(() -> followers.add(person, new Followers.Duty(town.fatima.id(), Function.WORK, false), today));
        }
        statements.start();
        load(town.els);
        assertThat(statements.list()).hasSize(few).hasSizeLessThanOrEqualTo(9);
        statements.start();
        assertThat(Visitors.as(town.nadia, newcomers::list)).hasSize(20);
        assertThat(statements.list()).hasSizeLessThanOrEqualTo(14);
    }
}
