package trede.casefile.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Looks;
import trede.access.Member;
import trede.access.Substitutions;
import trede.casefile.People;
import trede.casefile.finding.Found;
import trede.casefile.finding.Searches;
import trede.casefile.following.Viewing.Why;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Visitors;

@HouseTest
class ViewingsTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Viewings viewings;

    @Autowired
    Glasses glasses;

    @Autowired
    Changes changes;

    @Autowired
    People people;

    @Autowired
    Searches searches;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Offices town;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
    }

    @Test
    void theSameRuleThatOpensAFileSaysWhoCanSeeIt() {
        assertThat(Visitors.as(town.els, () -> viewings.list(town.jan)))
                .extracting(seer -> seer.member().id(), seer -> seer.open().why())
                .containsExactlyInAnyOrder(
                        tuple(town.els.id(), Why.FOLLOWS),
                        tuple(town.fatima.id(), Why.TEAM),
                        tuple(town.nadia.id(), Why.ALL));
        for (Member member : List.of(town.els, town.fatima, town.nadia)) {
            assertThat(Visitors.as(member, () -> people.find(town.jan))).isPresent();
        }
        assertThatThrownBy(() -> Visitors.as(town.wim, () -> people.find(town.jan)))
                .isInstanceOf(FileHidden.class);
        assertThat(Visitors.as(town.wim, () -> people.find(town.mo)))
                .as("nobody follows Mo")
                .isPresent();
    }

    @Test
    void whoStandsInForAnAbsentFollowerOpensTheFileForThem() {
        var today = LocalDate.now(Brussels.ZONE);
        Visitors.as(town.els, () -> {
            substitutions.add(new Substitutions.Substitution(
                    UUID.randomUUID(), town.els.id(), town.wim.id(), today, today.plusDays(3), "ziek"));
            return true;
        });
        assertThat(Visitors.as(town.wim, () -> people.find(town.jan))).isPresent();
        assertThat(Visitors.as(town.els, () -> viewings.list(town.jan)))
                .filteredOn(seer -> seer.member().id().equals(town.wim.id()))
                .singleElement()
                .satisfies(seer -> assertThat(seer.open().why()).isEqualTo(Why.SUBSTITUTES));
        String absent = Visitors.as(
                town.wim,
                () -> transaction.execute(_ -> sql.sql("select detail ->> 'for' from access.look where what = 'person'")
                        .query(String.class)
                        .single()));
        assertThat(absent).isEqualTo(town.els.actor());
    }

    @Test
    void aHiddenPersonIsFoundByNameAndBirthOnly() {
        var found = Visitors.as(town.wim, () -> searches.search("peeters", 5));
        assertThat(found).singleElement().extracting(Found::line).satisfies(line -> {
            assertThat(line.name()).isEqualTo("Peeters, Jan");
            assertThat(line.veiled()).isTrue();
            assertThat(line.postalCode()).isNull();
        });
        assertThat(Visitors.as(town.els, () -> searches.search("peeters", 5)))
                .noneMatch(each -> each.line().veiled());
        assertThat(Visitors.as(town.wim, () -> viewings.listHidden(List.of(town.jan, town.mo))))
                .isEqualTo(Set.of(town.jan));
    }

    @Test
    void whatIsClosedStaysClosedToTheHeadOfService() {
        Visitors.as(town.els, () -> {
            followers.close(town.jan, town.nadia.id(), "relative", "familie van deze collega");
            return true;
        });
        assertThat(Visitors.as(town.nadia, () -> viewings.find(town.jan))).contains(new Viewing.Closed("relative"));
        assertThatThrownBy(() -> Visitors.as(town.nadia, () -> {
                    glasses.add(town.nadia, town.jan, "hij is toch mijn broer");
                    return true;
                }))
                .isInstanceOf(FileHidden.class);
        assertThatThrownBy(() -> Visitors.as(town.nadia, () -> {
                    followers.reopen(town.jan, town.nadia.id());
                    return true;
                }))
                .isInstanceOf(FileHidden.class);
    }

    @Test
    void wimBreaksTheGlassAndElsSeesIt() {
        assertThatThrownBy(() -> breakGlass("even kijken")).isInstanceOf(Refusal.class);
        breakGlass("Jan staat hier zonder geld");
        assertThat(Visitors.as(town.wim, () -> people.find(town.jan))).isPresent();
        assertThatThrownBy(() -> Visitors.as(town.wim, () -> {
                    followers.add(town.jan, new Followers.Duty(town.wim.id(), Function.WORK, true), Offices.LONG_AGO);
                    return true;
                }))
                .hasMessage("casefile.not_through_glass");
        var seen = Visitors.as(town.els, () -> glasses.list(town.els, 10));
        assertThat(seen).singleElement().satisfies(glass -> {
            assertThat(glass.account()).isEqualTo(town.wim.id());
            assertThat(glass.mine()).isTrue();
        });
        assertThat(Visitors.as(town.fatima, () -> glasses.list(town.fatima, 10)))
                .hasSize(1);
        assertThat(Visitors.as(town.wim, () -> glasses.list(town.wim, 10))).isEmpty();
        Visitors.as(town.els, () -> {
            glasses.see(town.els, seen.getFirst().id());
            return true;
        });
        assertThat(Visitors.as(town.els, () -> glasses.list(town.els, 10))
                        .getFirst()
                        .seenBy())
                .isEqualTo(town.els.id());
    }

    @Test
    void thereIsOneFirstContactForEachFunctionAtATime() {
        assertThatThrownBy(() -> Visitors.as(town.els, () -> {
                    followers.add(
                            town.jan,
                            new Followers.Duty(town.fatima.id(), Function.GENERAL, true),
                            LocalDate.of(2026, 1, 1));
                    return true;
                }))
                .hasMessage("casefile.first_contact_taken");
        Visitors.as(town.els, () -> {
            var present = viewings.listFollowers(town.jan).getFirst();
            followers.end(town.jan, present.id(), LocalDate.of(2025, 12, 31));
            followers.add(
                    town.jan, new Followers.Duty(town.fatima.id(), Function.GENERAL, true), LocalDate.of(2026, 1, 1));
            return true;
        });
        assertThat(Visitors.as(town.fatima, () -> viewings.listFollowers(town.jan)))
                .hasSize(2);
        assertThat(Visitors.as(town.fatima, () -> changes.list(town.jan, 10)))
                .extracting(Change::what, Change::act, Change::actor)
                .contains(tuple("follower", "ended", town.els.actor()), tuple("identity", "added", "import:1"));
    }

    @Test
    void oneWorksInOneTeamAtATime() {
        Visitors.as(town.centre, () -> {
            var west = teams.listTeams().stream()
                    .filter(team -> team.name().equals("West"))
                    .findFirst()
                    .orElseThrow();
            teams.place(town.wim.id(), west.id(), LocalDate.of(2021, 1, 1));
            assertThat(teams.list()).containsEntry(town.wim.id(), "West, Dorpshuis");
            return true;
        });
        assertThat(Visitors.as(town.wim, () -> people.find(town.jan))).isPresent();
    }

    @Test
    void theLogSaysWhyAFileWasOpenAndNobodyWhoServesCanChangeIt() {
        Visitors.as(town.fatima, () -> people.find(town.jan));
        var log = Visitors.as(town.els, () -> looks.list(town.jan, Looks.Mark.NEWEST, 10));
        assertThat(log.getFirst().actor()).isEqualTo(town.fatima.actor());
        assertThat(log.getFirst().why()).isEqualTo("team");
        assertThat(Visitors.as(
                        town.els, () -> looks.list(town.jan, log.getFirst().mark(), 10)))
                .as("behind the newest")
                .noneMatch(look -> look.id() == log.getFirst().id());
        for (String change : List.of(
                "update access.look set detail = '{}'",
                "delete from access.look_person",
                "insert into access.look_person select centre, gen_random_uuid(), at, look from access.look_person",
                "update casefile.glass_history set reason = 'x'")) {
            assertThatThrownBy(() -> Visitors.as(
                            town.els,
                            () -> transaction.execute(_ -> sql.sql(change).update())))
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
        assertThat(Visitors.as(
                        town.els, () -> Map.of("looks", looks.list(town.mo, 10).size())))
                .containsEntry("looks", 0);
    }

    private void breakGlass(String reason) {
        Visitors.as(town.wim, () -> {
            glasses.add(town.wim, town.jan, reason);
            return true;
        });
    }
}
