package trede.casefile.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.casefile.identities.Identities;
import trede.casefile.identities.IdentityEntry;
import trede.web.Visitors;

/// What contradicts what in households and relations; a file just opened is looked at too.
@HouseTest
class RelationChecksTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Identities identities;

    @Autowired
    Checks checks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Offices town;
    Town people;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
        people = new Town(sql, transaction);
    }

    @Test
    void theHouseholdContradictsTheBenefitAndCustodyAddsUp() {
        write(() -> people.fact(town.jan, "benefit", "living_wage", "2026-01-01", null));
        write(() -> people.fact(town.jan, "registration", "population", "2020-01-01", null));
        change("update casefile.fact set detail = '1' where kind = 'benefit'");
        found(town.jan);
        change(
                "insert into casefile.household (centre, kind, typed_by) values (access.current_centre(), 'actual', 'user:test')");
        change("insert into casefile.household_member (centre, household, kind, person, role, first, typed_by) "
                + "select p.centre, h.id, 'actual', p.person, 'head', '2026-01-01', 'user:test' "
                + "from casefile.person p, casefile.household h where p.source = 'J1'");
        found(town.jan, "category_contradicts");
        var child = Visitors.as(town.centre, () -> people.person("C1", "Lina", "Haddad", "2017-03-04"));
        for (String parent : List.of("J1", "M1")) {
            change("insert into casefile.relation (centre, a, b, kind, custody, first, typed_by) "
                    + "select p.centre, p.person, c.person, 'parent', 60, '2017-03-04', 'user:test' "
                    + "from casefile.person p, casefile.person c where c.source = 'C1' and p.source = '" + parent
                    + "'");
        }
        found(town.mo, "custody_too_much");
        found(town.jan, "category_contradicts", "custody_too_much");
        found(child);
    }

    @Test
    void relationsThatCannotBeAreFound() {
        write(() -> people.fact(town.jan, "registration", "population", "2020-01-01", null));
        write(() -> people.fact(town.mo, "registration", "population", "2020-01-01", null));
        relate("spouse", "J1", "M1");
        found(town.jan);
        change(
                "insert into casefile.relation (centre, a, given_name, kind, first, typed_by) "
                        + "select centre, person, 'An', 'partner', '2021-01-01', 'user:test' from casefile.person where source = 'J1'");
        found(town.jan, "two_partners");
        found(town.mo);
        change("update casefile.relation set last = '2022-01-01' where given_name = 'An'");
        found(town.jan);
        Visitors.as(town.centre, () -> people.person("C1", "Lina", "Haddad", "1980-01-01"));
        relate("parent", "J1", "C1");
        found(town.jan, "parent_too_young_by_birth");
        change("update casefile.identity set birth = '2001-01-01' where given_name = 'Lina' or family_name = 'Haddad'");
        found(town.jan);
    }

    private void relate(String kind, String one, String other) {
        change("insert into casefile.relation (centre, a, b, kind, first, typed_by) "
                + "select p.centre, p.person, c.person, '%s', '2020-01-01', 'user:test' ".formatted(kind)
                + "from casefile.person p, casefile.person c where p.source = '%s' and c.source = '%s'"
                        .formatted(one, other));
    }

    @Test
    void aFileIsLookedAtAsSoonAsItIsOpened() {
        var typed = Map.of("family_name", "Ander", "birth", "17/6/1990", "niss", "90.01.01-999.11");
        var opened = Visitors.as(
                town.els, () -> identities.open(IdentityEntry.of(typed::get).read(LocalDate.of(2026, 11, 22)), null));
        assertThat(open(opened)).contains("number_other_birth", "number_wrong");
    }

    private void found(UUID person, String... codes) {
        Visitors.as(town.centre, () -> checks.refresh());
        assertThat(open(person)).containsExactly(codes);
    }

    private List<String> open(UUID person) {
        return Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> sql.sql(
                                "select code from casefile.finding_open o join casefile.person p using (centre, person) where p.id = ? order by code")
                        .param(person)
                        .query(String.class)
                        .list()));
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
}
