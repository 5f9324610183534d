package trede.casefile.pages.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.People;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineSource;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.casefile.handovers.Handovers;
import trede.casefile.handovers.Wanted;
import trede.casefile.referrals.Objection;
import trede.casefile.referrals.Referrals;
import trede.casefile.referrals.Step;
import trede.time.Brussels;
import trede.web.Right;
import trede.web.Visitors;
import trede.web.Words;

/// Els follows Jan, asks Wim, and hands the file over: it can be read back on one line.
@HouseTest
class ColleagueLifeTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Referrals referrals;

    @Autowired
    Handovers handovers;

    @Autowired
    People people;

    @Autowired
    List<TimelineSource> sources;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Offices town;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
    }

    private List<TimelineFact> life(Member reader) {
        return Visitors.as(
                reader,
                () -> transaction.execute(_ -> {
                    var jan = people.find(town.jan).orElseThrow();
                    return sources.stream()
                            .filter(source -> source instanceof ColleagueLife || source instanceof PaperLife)
                            .flatMap(source -> source.list(jan).stream())
                            .toList();
                }));
    }

    private static List<String> said(List<TimelineFact> facts) {
        var dutch = Words.of(Locale.of("nl"));
        return facts.stream()
                .map(fact -> fact.label().in(dutch)
                        + fact.remarks().stream()
                                .map(remark -> " | " + remark.in(dutch))
                                .reduce("", String::concat))
                .toList();
    }

    private UUID ask(String question) {
        return Visitors.as(town.els, () -> {
            var wanted = new trede.casefile.referrals.Wanted(
                    new Step.Asked(town.wim.id(), null),
                    Function.WORK,
                    question,
                    LocalDate.now(Brussels.ZONE).plusDays(7));
            referrals.begin(town.els, town.jan, "MOVE'UP", "", wanted);
            return referrals
                    .list(town.els, town.jan)
                    .getFirst()
                    .steps()
                    .getFirst()
                    .id();
        });
    }

    @Test
    void whoAskedWhomAndTheAnswerAreMarksThatLeadToTheChain() {
        var step = ask("Kan Jan meedoen?");
        Visitors.as(town.wim, () -> {
            referrals.refuse(town.wim, town.jan, step, Objection.NO_PLACE, "Vol tot maart");
            return true;
        });
        var life = life(town.els);
        assertThat(said(life))
                .contains(
                        "Doorverwezen: vraag (MOVE'UP) | %s vraagt het %s | Kan Jan meedoen?"
                                .formatted(town.els.name(), town.wim.name()),
                        "Doorverwezen: nee (MOVE'UP) | %s | geen plaats vrij | Vol tot maart"
                                .formatted(town.wim.name()));
        assertThat(life).extracting(TimelineFact::address).contains("referrals#step-" + step);
    }

    @Test
    void wordsOfIllnessAreKeptFromWhoMayNotReadThem() {
        ask("Jan is depressief, kan hij halftijds?");
        var visitor = new Member(
                town.nadia.id(),
                town.nadia.name(),
                new Role("visitor", "", Set.of(Right.SEE_PEOPLE, Right.SEE_ALL_PEOPLE)),
                Locale.of("nl"),
                town.nadia.centre());
        assertThat(said(life(town.els))).anyMatch(words -> words.contains("depressief"));
        assertThat(said(life(visitor))).noneMatch(words -> words.contains("depressief"));
    }

    @Test
    void whoFollowedIsABarAndTheDayOfTheHandoverAMark() {
        var today = LocalDate.now(Brussels.ZONE);
        Visitors.as(
                town.nadia,
                () -> handovers.make(
                        town.nadia, new Wanted(town.els.id(), null, Set.of(), List.of(town.wim.id()), today, true)));
        var life = life(town.nadia);
        assertThat(said(life))
                .contains(
                        town.els.name() + " volgt op (algemeen) | eerste aanspreekpunt | naar een collega",
                        "Overgedragen van %s aan %s | nog te bevestigen".formatted(town.els.name(), town.wim.name()));
        assertThat(life.stream().filter(fact -> !fact.happens())).hasSize(2);
    }

    @Test
    void papersStandThereUntilTheyExpireAndNumbersStayAway() {
        Visitors.as(
                town.els,
                () -> transaction.execute(
                        _ -> sql.sql("""
                                insert into casefile.particular (centre, person, kind, code, value, first, last, typed_by)
                                select centre, person, 'document', 'residence_permit', 'B1234567', date '2024-01-05', date '2027-01-04', 'user:t'
                                from casefile.person where id = ?
                                union all
                                select centre, person, 'residence', 'refugee', '', date '2024-01-05', null, 'user:t'
                                from casefile.person where id = ?
                                union all
                                select centre, person, 'document', 'passport', 'X99', null, null, 'user:t'
                                from casefile.person where id = ?
                                """).params(town.jan, town.jan, town.jan).update()));
        assertThat(said(life(town.els)))
                .contains("Document: verblijfstitel | geldig tot 04/01/2027", "Verblijfsstatuut: erkend vluchteling")
                .noneMatch(words -> words.contains("B1234567") || words.contains("paspoort"));
    }
}
