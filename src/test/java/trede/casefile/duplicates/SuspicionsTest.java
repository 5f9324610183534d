package trede.casefile.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trede.casefile.finding.Likeness.Reason.*;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.Town;
import trede.casefile.finding.Likeness.Reason;
import trede.web.Refusal;
import trede.web.Visitor;
import trede.web.Visitors;

/// Who in one small town may have two files, and who only looks so.
@HouseTest
class SuspicionsTest {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Suspicions suspicions;

    @Autowired
    People people;

    private Visitor essen;
    private Town town;

    @BeforeEach
    void aSmallTown() {
        essen = test.centre();
        town = new Town(sql, transaction);
        as(() -> {
            person("rachid", "Rachid", "Oualli", "1991-05-12");
            person("rashid", "رشيد", "والي", "1991-05-12");
            person("wali", "Rashid", "Wali", "1991-05");
            person("swapped", "Rachid", "Oualli", "1991-12-05");
            person("ana", "Ana", "Popescu", "1980-03-30");
            person("popescu", "Popescu", "Ana", "1980-03-30");
            person("jan", "Jan", "Peeters", "1970-01-20");
            person("jan2", "Jan", "Peeters", "1985-09-09");
            person("twin", "Piet", "Peeters", "1970-01-20");
            var phone = person("phone", "Fatma", "Yıldız", "1960-02-02");
            var phone2 = person("phone2", "Fatma", "Yildiz", "1961-02-02");
            var partner = person("partner", "Mehmet", "Yıldız", "1959-01-01");
            town.particular(phone, "phone", "own", "+32470123456", null);
            town.particular(phone2, "phone", "own", "+32470123456", null);
            town.particular(partner, "phone", "partner", "+32470123456", null);
            var account = person("account", "Lu", "Chen", "1950-01-01");
            var account2 = person("account2", "Lu", "Chen", "1951-01-01");
            town.particular(account, "account", "own", "BE68539007547034", null);
            town.particular(account2, "account", "own", "BE68539007547034", null);
            town.niss(person("number", "Quux", "Ander", "1980-05-17"), "80051799912");
            town.niss(person("number2", "Xavier", "Zot", "1990-05-17"), "80051799912");
            town.niss(person("one", "Sofie", "Claes", "1975-05-18"), "75051899903");
            town.niss(person("two", "Sofie", "Claes", "1975-05-18"), "75051899904");
            return true;
        });
    }

    private UUID person(String source, String given, String family, String birth) {
        return town.person(source, given, family, birth.length() == 7 ? birth + "-01" : birth);
    }

    private <T> T as(Supplier<T> work) {
        return Visitors.as(essen, work::get);
    }

    private Map<String, List<Reason>> queue() {
        var queue = new TreeMap<String, List<Reason>>();
        as(() -> suspicions.list(Suspicion.Mark.STRONGEST, 100))
                .forEach(pair ->
                        queue.put(pair.one().source() + " " + pair.other().source(), pair.reasons()));
        return queue;
    }

    private Person find(String source) {
        return as(() -> people.find(transaction.execute(_ -> sql.sql("select id from casefile.person where source = ?")
                        .param(source)
                        .query(UUID.class)
                        .single()))
                .orElseThrow());
    }

    private void vague() {
        as(() -> transaction.execute(_ -> sql.sql(
                        "update casefile.identity set birth_told = '1991-05-00', birth = '1991-05-01' where given_name = 'Rashid'")
                .update()));
    }

    @Test
    void whoMayHaveTwoFilesIsFoundWithTheReasons() {
        vague();
        as(() -> suspicions.computeAll());
        assertThat(queue())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("rachid rashid", List.of(SOUNDING_NAME, SAME_BIRTH)),
                        Map.entry("rachid wali", List.of(SOUNDING_NAME, POSSIBLE_BIRTH)),
                        Map.entry("rashid wali", List.of(SOUNDING_NAME, POSSIBLE_BIRTH)),
                        Map.entry("rachid swapped", List.of(SAME_NAME, SWAPPED_BIRTH)),
                        Map.entry("rashid swapped", List.of(SOUNDING_NAME, SWAPPED_BIRTH)),
                        Map.entry("ana popescu", List.of(SWAPPED_NAME, SAME_BIRTH)),
                        Map.entry("phone phone2", List.of(SAME_NAME, SAME_PHONE)),
                        Map.entry("account account2", List.of(SAME_NAME, SAME_ACCOUNT)),
                        Map.entry("number number2", List.of(SAME_NUMBER))));
        assertThat(as(() -> suspicions.list(Suspicion.Mark.STRONGEST, 1)))
                .singleElement()
                .matches(pair -> pair.one().source().equals("number"));
    }

    @Test
    void onlyWhoChangedIsLookedAtAgainWithTheSameResult() {
        vague();
        as(() -> suspicions.computeAll());
        var whole = queue();
        as(() -> transaction.execute(_ -> {
            sql.sql("delete from casefile.suspicion").update();
            return sql.sql("insert into casefile.unsure (centre, person) select centre, person from casefile.identity")
                    .update();
        }));
        as(() -> suspicions.refresh());
        assertThat(queue()).isEqualTo(whole);
        as(() -> transaction.execute(_ -> {
            sql.sql("update casefile.identity set given_name = 'Godelieve' where family_name = 'Popescu'")
                    .update();
            return sql.sql("insert into casefile.unsure (centre, person) select centre, person from casefile.identity "
                            + "where family_name = 'Popescu'")
                    .update();
        }));
        assertThat(as(() -> suspicions.refresh())).isFalse();
        whole.remove("ana popescu");
        assertThat(queue()).isEqualTo(whole);
    }

    @Test
    void whoIsTwoPeopleStaysOutOfTheQueue() {
        as(() -> suspicions.computeAll());
        var ana = find("ana");
        var popescu = find("popescu");
        assertThatThrownBy(() -> as(() -> {
                    suspicions.signOff(popescu, ana, " ");
                    return true;
                }))
                .isInstanceOf(Refusal.class);
        as(() -> {
            suspicions.signOff(popescu, ana, "Two sisters, both were here");
            return suspicions.computeAll();
        });
        assertThat(queue()).doesNotContainKey("ana popescu").containsKey("number number2");
    }

    @Test
    void theQueueIsReadPageByPage() {
        as(() -> suspicions.computeAll());
        var first = as(() -> suspicions.list(Suspicion.Mark.STRONGEST, 3));
        var second = as(
                () -> suspicions.list(Suspicion.Mark.of(first.getLast().mark().typed()), 100));
        assertThat(first).hasSize(3).doesNotContainAnyElementsOf(second);
        assertThat((long) first.size() + second.size()).isEqualTo(as(() -> suspicions.count()));
        assertThat(Suspicion.Mark.of("x_1_2")).isEqualTo(Suspicion.Mark.STRONGEST);
    }
}
