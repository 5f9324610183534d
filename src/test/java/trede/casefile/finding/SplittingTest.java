package trede.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.finding.Splitting.Side;

/// Which of the words that were typed is the family name.
@HouseTest
class SplittingTest {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Searches searches;

    @Autowired
    Splittings splittings;

    private static void unknown(String typed, String family, String given) {
        assertThat(Splitting.of(typed, Map.of())).as(typed).isEqualTo(new Splitting(family, given));
    }

    @Test
    void ofPeopleNobodyKnowsTheFamilyNameComesFirst() {
        unknown("zoutleeuw karel", "zoutleeuw", "karel");
        unknown("bouzelaf mounir", "bouzelaf", "mounir");
        unknown("zoutleeuw karel jan", "zoutleeuw", "karel jan");
        unknown("karel", "karel", "");
        unknown("", "", "");
    }

    @Test
    void aCommaTells() {
        unknown("Nergens, Rima", "Nergens", "Rima");
        unknown("De Smet,", "De Smet", "");
    }

    @Test
    void whatStandsBeforeAFamilyNameTells() {
        unknown("De Kiekendief Griet", "De Kiekendief", "Griet");
        unknown("Griet De Kiekendief", "De Kiekendief", "Griet");
        unknown("van den broeck jan", "van den broeck", "jan");
        unknown("Jan Pieter van den Broeck", "van den Broeck", "Jan Pieter");
        unknown("El Amrani Mohamed Amine", "El Amrani", "Mohamed Amine");
        unknown("Mohamed Al-Husseini", "Al-Husseini", "Mohamed");
        unknown("d'Hondt Els", "d'Hondt", "Els");
        unknown("ياسر البستاني", "البستاني", "ياسر");
        unknown("Ben Ali Karim", "Ben Ali", "Karim");
        unknown("ould ahmed sidi", "ould ahmed", "sidi");
    }

    @Test
    void whoIsKnownHereTellsWhatIsAGivenName() {
        var sides = Map.of(
                "jan", new Side(0, 20), "peeters", new Side(20, 0), "thomas", new Side(10, 10), "ben", new Side(0, 3));
        assertThat(Splitting.of("jan peeters", sides)).isEqualTo(new Splitting("peeters", "jan"));
        assertThat(Splitting.of("peeters jan", sides)).isEqualTo(new Splitting("peeters", "jan"));
        assertThat(Splitting.of("jan onbekend", sides)).isEqualTo(new Splitting("onbekend", "jan"));
        assertThat(Splitting.of("onbekend jan", sides)).isEqualTo(new Splitting("onbekend", "jan"));
        assertThat(Splitting.of("thomas onbekend", sides)).isEqualTo(new Splitting("thomas", "onbekend"));
        assertThat(Splitting.of("ben peeters", sides)).isEqualTo(new Splitting("peeters", "ben"));
    }

    @Test
    void theCentreIsAskedWhoIsCalledSo() {
        var essen = new Finding(test, sql, transaction, searches);
        essen.person("K-1", "Karel", "Peeters", "1980-01-01");
        essen.person("K-2", "Jean-Luc", "Étienne", "1980-01-01");
        essen.person("K-3", "Rima", "Van den Broeck", "1980-01-01");
        for (String typed : new String[] {"karel zoutleeuw", "zoutleeuw karel"}) {
            assertThat(essen.as(() -> splittings.of(typed))).isEqualTo(new Splitting("zoutleeuw", "karel"));
        }
        assertThat(essen.as(() -> splittings.of("jean-luc etienne"))).isEqualTo(new Splitting("etienne", "jean-luc"));
        assertThat(essen.as(() -> splittings.of("rima nergens"))).isEqualTo(new Splitting("nergens", "rima"));
        assertThat(essen.as(() -> splittings.of("'; drop table x; -- 😀"))).isNotNull();
    }
}
