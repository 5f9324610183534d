package trede.casefile.merging;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.web.Visitor;
import trede.web.Visitors;

/// Rachid Oualli came twice, and was written down in two alphabets.
@HouseTest
class TwoFiles {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Followers followers;

    @Autowired
    People people;

    @Autowired
    Merges merges;

    Visitor essen;
    Member nadia;
    Town town;
    UUID rachid;
    UUID rashid;

    @BeforeEach
    void aManWithTwoFiles() {
        essen = test.centre();
        nadia = test.member(essen, Role.HEAD_OF_SERVICE);
        town = new Town(sql, transaction);
        as(() -> {
            rachid = town.person("R-1", "Rachid", "Oualli", "1991-05-12");
            rashid = town.person("R-2", "رشيد", "والي", "1991-05-12");
            town.fact(rachid, "benefit", "living_wage", "2015-01-01", "2015-06-30");
            town.fact(rashid, "benefit", "living_wage", "2015-07-01", null);
            town.fact(rashid, "activity", "language", "2015-03-01", null);
            town.fact(rachid, "registration", "population", "2014-01-01", null);
            town.fact(rashid, "registration", "population", "2014-01-01", null);
            town.particular(rashid, "phone", "own", "+32470123456", null);
            town.particular(rachid, "name", "alias", "Rach", null);
            town.particular(rashid, "name", "alias", "Rach", null);
            followers.add(rachid, new Followers.Duty(nadia.id(), Function.GENERAL, true), Offices.LONG_AGO);
            followers.add(rashid, new Followers.Duty(nadia.id(), Function.GENERAL, false), Offices.LONG_AGO);
            followers.add(rashid, new Followers.Duty(nadia.id(), Function.WORK, true), Offices.LONG_AGO);
            var els = test.member(essen, Role.WORKER);
            followers.add(rashid, new Followers.Duty(els.id(), Function.GENERAL, true), Offices.LONG_AGO);
            followers.close(rashid, els.id(), "relative", "familie van deze collega");
            return true;
        });
    }

    <T> T as(Supplier<T> work) {
        return Visitors.as(nadia, work::get);
    }

    Person find(UUID id) {
        return as(() -> people.find(id).orElseThrow());
    }

    List<String> ask(String question) {
        return as(() ->
                transaction.execute(_ -> sql.sql(question).query(String.class).list()));
    }

    /// The last merge.
    UUID takeApart(UUID survivor) {
        var person = find(survivor);
        return as(() -> merges.takeApart(
                person,
                merges.list(person).stream()
                        .filter(merge -> merge.undoneAt() == null)
                        .findFirst()
                        .orElseThrow()
                        .id()));
    }

    /// Every row of both, without since when it is known and who wrote this version.
    List<String> rows() {
        return List.of("identity", "identity_told", "fact", "particular", "follower", "closed", "glass", "search_key")
                .stream()
                .flatMap(table ->
                        ask("select '" + table + "' || (to_jsonb(x) - 'known' - 'told_by')::text from casefile." + table
                                        + " x order by 1")
                                .stream())
                .toList();
    }

    /// People, people with a benefit, facts: as the monitor reads them.
    String figures() {
        return ask("select (select count(*) from casefile.fact_person) || ' ' || "
                        + "(select count(distinct person) from casefile.fact_told where kind = 'benefit') || ' ' || "
                        + "(select count(*) from casefile.fact_told)")
                .getFirst();
    }
}
