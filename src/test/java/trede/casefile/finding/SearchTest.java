package trede.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.casefile.Town;
import trede.casefile.finding.Found.Why;
import trede.web.Visitor;
import trede.web.Visitors;

/// Finding people of one small town by whatever a worker remembers of them.
@HouseTest
class SearchTest {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Searches searches;

    @Autowired
    Statements statements;

    Visitor essen;
    UUID mohamed;
    UUID jan;
    UUID fatma;

    @BeforeEach
    void aSmallTown() {
        var town = new Town(sql, transaction);
        essen = test.centre();
        Visitors.as(essen, () -> {
            mohamed = town.person("D-1", "Mohammed", "Ouazzani", "1990-05-12");
            jan = town.person("D-2", "Jan", "Vandenbroeck", "1980-01-01");
            fatma = town.person("d-3", "Fatma", "Yıldız", "1980-05-17");
            town.niss(fatma, "80051799912");
            town.particular(fatma, "phone", "own", "+32470123456", null);
            town.particular(fatma, "address", "residence", "Kerkstraat 12", "2910 Essen");
            town.particular(jan, "name", "alias", "De Wilde", "Jean");
            return true;
        });
    }

    private List<Found> search(String typed) {
        return Visitors.as(essen, () -> searches.search(typed, 10));
    }

    private void finds(UUID person, Why why, String... typings) {
        for (String typed : typings) {
            assertThat(search(typed))
                    .as(typed)
                    .singleElement()
                    .satisfies(found -> assertThat(found.line().id()).isEqualTo(person))
                    .satisfies(found -> assertThat(found.why()).isEqualTo(why));
        }
    }

    @Test
    void mohammedIsFoundHoweverHisNameIsSpelled() {
        finds(mohamed, Why.NAME, "moham", "ouazz moh", "MOHAMMED");
        finds(mohamed, Why.SOUND, "Mohamed", "muhammad wazzani", "Wazzani", "محمد", "mohamed ouazz");
    }

    @Test
    void janIsFoundWithHisNameWrittenApart() {
        finds(jan, Why.NAME, "vandenb", "Jan Vandenbroeck", "van den broeck");
        finds(jan, Why.SOUND, "Van den Broek", "jan van den broek", "Vandenbroek Jan");
        finds(jan, Why.OTHER_NAME, "de wilde", "Wilde, Jean");
    }

    @Test
    void fatmaIsFoundByHerNumbers() {
        finds(fatma, Why.NATIONAL_NUMBER, "80.05.17-999.12", "80051799912", "80.05.17 999", "8005179");
        finds(fatma, Why.PHONE, "0470 12 34 56", "0470/12.34.56", "+32 470 12 34 56", "0032470123456", "123456");
        finds(fatma, Why.FILE, "D-3", "d-3");
        finds(fatma, Why.STREET, "kerkstraat", "Kerkstraat 12", "kerkstraat 1");
    }

    @Test
    void fatmaIsFoundByHerMailAndByWhatIsLeftOfHerFileNumber() {
        Visitors.as(essen, () -> {
            var town = new Town(sql, transaction);
            town.particular(fatma, "email", "own", "Fatma.Y@example.be", null);
            town.person("P0000031", "Rik", "Claes", "1955-01-01");
            town.person("P0000312", "Rita", "Claes", "1956-01-01");
            return true;
        });
        finds(fatma, Why.EMAIL, "fatma.y@example.be", "Fatma.Y@", "fatma.y@ex");
        assertThat(search("fatma.y@").getFirst().matched()).isEqualTo("fatma.y@example.be");
        for (String typed : List.of("31", "#31", "# 31", "#0031", "p0000031")) {
            assertThat(search(typed))
                    .as(typed)
                    .singleElement()
                    .satisfies(found -> assertThat(found.line().source()).isEqualTo("P0000031"))
                    .satisfies(found -> assertThat(found.why()).isEqualTo(Why.FILE));
        }
        assertThat(search("#3"))
                .singleElement()
                .extracting(found -> found.line().id())
                .isEqualTo(fatma);
        assertThat(search("00")).isEmpty();
    }

    @Test
    void aMonthMayBeWrittenOut() {
        finds(fatma, Why.BIRTH, "17 mei 1980", "17 mai 1980", "17 Mai 1980", "17 May 1980");
        finds(mohamed, Why.NAME, "ouazzani 12 mei 1990", "12 mai 1990 mohammed");
        assertThat(search("17 juni 1980")).isEmpty();
        assertThat(Born.find("1er août 1980", java.time.LocalDate.of(2026, 1, 1)))
                .isEqualTo(Born.find("1/8/1980", java.time.LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aBirthDateIsFoundInEveryForm() {
        finds(fatma, Why.BIRTH, "17/05/1980", "17-5-80", "17.05.1980", "1980-05-17", "5/1980", "1980-05", "1980-05-00");
        assertThat(search("800517")).singleElement();
        assertThat(search("1980")).hasSize(2);
        finds(fatma, Why.NAME, "yildiz 1980", "1980 yıld", "fatma 17/5/80");
        finds(mohamed, Why.SOUND, "mohamed 12/05/1990", "1990 Muhamad");
        assertThat(search("yildiz 1990")).isEmpty();
    }

    @Test
    void aNameAndAYearFindWhomBothWouldFindAlone() {
        Visitors.as(essen, () -> {
            var town = new Town(sql, transaction);
            town.person("J-1", "Janneke", "De Wilde", "1980-12-31");
            town.person("J-2", "Jan", "Van den Broek", "1980-01-01");
            town.person("J-3", "Jan", "De Wilde", "1981-01-01");
            town.person("J-4", "Mohamed", "Wazzani", "1980-05-12");
            return true;
        });
        for (String name :
                List.of("jan", "mohammed", "de wilde", "vandenbroeck", "jan van den broeck", "fatma", "zan")) {
            for (String born : List.of("1979", "1980", "1981", "1990", "5/1980", "05/1990", "17/5/1980")) {
                var both = ids(name);
                both.retainAll(ids(born));
                assertThat(ids(name + " " + born)).as(name + " " + born).isEqualTo(both);
            }
        }
        assertThat(search("jan 1980")).hasSize(3);
        assertThat(search("mohamed wazzani 1980")).hasSize(1);
    }

    private Set<UUID> ids(String typed) {
        return search(typed).stream().map(found -> found.line().id()).collect(Collectors.toSet());
    }

    @Test
    void theOnlyOneOfAYearIsFoundAmongManyOfTheSameName() {
        Visitors.as(essen, () -> {
            var town = new Town(sql, transaction);
            for (int n = 0; n < 120; n++) {
                town.person("P-" + n, "Pieter", "Peeters", "1950-01-01");
            }
            jan = town.person("Q-1", "Pieter", "Peeters", "1951-01-01");
            return true;
        });
        finds(jan, Why.NAME, "peeters 1951", "Pieter Peeters 1951", "1/1951 pieter", "peet 1-1-1951");
        finds(jan, Why.SOUND, "peters 1951");
    }

    @Test
    void whatNobodyBearsFindsNobody() {
        for (String typed : List.of(
                "",
                " ",
                "x",
                "zz",
                "'; drop table casefile.person; --",
                "<script>alert(1)</script>",
                "😀😀",
                "%%",
                "99/99/9999",
                "\u0000\u0000abc",
                "مكتبة",
                "x".repeat(500),
                "zan ".repeat(100),
                "999999999999999999999999")) {
            assertThat(search(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void anotherCentreFindsNobody() {
        assertThat(Visitors.as(test.centre(), () -> searches.search("fatma", 10)))
                .isEmpty();
    }

    @Test
    void aKeystrokeAsksThreeThingsAtMost() {
        for (String typed : List.of("mohamed", "jan van den broek 1980", "0470123456", "kerkstraat 12", "1980")) {
            statements.start();
            search(typed);
            assertThat(statements.list().stream().filter(each -> !each.contains("set_config")))
                    .as(typed)
                    .hasSizeLessThanOrEqualTo(3);
        }
    }
}
