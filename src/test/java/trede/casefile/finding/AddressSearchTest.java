package trede.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.finding.Found.Why;

/// Finding who lives somewhere, as people write and shorten an address.
@HouseTest
class AddressSearchTest {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Searches searches;

    Finding essen;
    UUID leclerc;
    UUID eglise;
    UUID jans;
    UUID dorp;

    @BeforeEach
    void aFewStreets() {
        essen = new Finding(test, sql, transaction, searches);
        leclerc = essen.living("S-1", "Delvaux", "14 avenue Général Leclerc", "1080 Molenbeek-Saint-Jean");
        eglise = essen.living("S-2", "Dubois", "12 rue de l'Eglise", "1400 Nivelles");
        jans = essen.living("S-3", "Claes", "Sint-Jansstraat 4", "3440 Zoutleeuw");
        dorp = essen.living("S-4", "Maes", "Dorpsstraat 5", "3440 Zoutleeuw");
    }

    @Test
    void aStreetIsFoundByAnyOfItsWords() {
        essen.finds(
                leclerc,
                Why.STREET,
                "avenue general leclerc",
                "leclerc",
                "general leclerc 14",
                "av. Gén. Leclerc",
                "14, av leclerc",
                "lecl");
        essen.finds(eglise, Why.STREET, "eglise", "rue de l'eglise", "r. de l’Église 12", "12 rue eglise");
        essen.finds(
                jans,
                Why.STREET,
                "jansstraat",
                "St-Jansstraat",
                "Sint-Jansstr 4",
                "4 sint-jansstraat",
                "st jansstr",
                "Sintjansstraat",
                "janstraat 4");
        essen.finds(dorp, Why.STREET, "dorpstraat", "5 dorpsstr", "Dorpsstraat 5", "dorpsstr. 5", "dorpsst");
    }

    @Test
    void anotherNumberOrStreetIsNotMeant() {
        essen.findsNobody("dorpsstraat 7", "place de l'eglise", "straat", "rue", "avenue", "5");
    }

    @Test
    void aPostalCodeAndAPlaceNarrow() {
        var leuven = essen.living("S-5", "Wouters", "Dorpsstraat 5", "3000 Leuven");
        var zemst = essen.living("S-6", "Pauwels", "Dorpsstraat 5", "1980 Zemst");
        assertThat(essen.ids("dorpsstraat")).containsExactlyInAnyOrder(dorp, leuven, zemst);
        essen.finds(dorp, Why.STREET, "3440 dorpsstraat", "dorpsstraat 5 3440 zoutleeuw", "zoutleeuw dorpsstr");
        essen.finds(leuven, Why.STREET, "leuven dorpsstraat", "dorpsstraat, leuven");
        essen.finds(zemst, Why.STREET, "1980 dorpsstraat", "dorpsstraat zemst");
        assertThat(essen.ids("3440 zoutleeuw")).containsExactlyInAnyOrder(jans, dorp);
    }

    @Test
    void theReasonIsTheAddressAsItIsWritten() {
        essen.as(() -> {
            essen.town.particular(dorp, "address", "official", "Rue de l'Égalité 3", "1000 Brussel");
            return true;
        });
        assertThat(essen.search("dorpstr 5").getFirst().matched()).isEqualTo("Dorpsstraat 5, 3440 Zoutleeuw");
        assertThat(essen.search("egalite").getFirst().matched()).isEqualTo("Rue de l'Égalité 3, 1000 Brussel");
        assertThat(essen.search("maes").getFirst().about().street()).isEqualTo("Dorpsstraat 5");
    }

    @Test
    void aNameStandsBeforeAStreetThatBearsIt() {
        var named = essen.person("S-7", "Anne", "Leclerc", "1970-01-01");
        assertThat(essen.ids("leclerc")).containsExactly(named, leclerc);
        assertThat(essen.ids("leclerc 14").getFirst()).isEqualTo(leclerc);
    }
}
