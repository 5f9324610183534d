package trede.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.TestCentres;
import trede.casefile.Town;
import trede.casefile.finding.Found.Why;
import trede.web.Visitor;
import trede.web.Visitors;

/// A centre of one small town in which people are looked for.
final class Finding {

    final Visitor essen;
    final Town town;
    private final Searches searches;

    Finding(TestCentres test, JdbcClient sql, TransactionTemplate transaction, Searches searches) {
        this.essen = test.centre();
        this.town = new Town(sql, transaction);
        this.searches = searches;
    }

    <T> T as(Callable<T> act) {
        return Visitors.as(essen, () -> {
            try {
                return act.call();
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
    }

    UUID person(String source, String givenName, String familyName, String birth) {
        return as(() -> town.person(source, givenName, familyName, birth));
    }

    UUID living(String source, String familyName, String street, String place) {
        return as(() -> {
            var person = town.person(source, "Griet", familyName, "1970-01-01");
            town.particular(person, "address", "residence", street, place);
            return person;
        });
    }

    List<Found> search(String typed) {
        return as(() -> searches.search(typed, 10));
    }

    List<UUID> ids(String typed) {
        return search(typed).stream().map(found -> found.line().id()).toList();
    }

    void finds(UUID person, String... typings) {
        for (String typed : typings) {
            assertThat(ids(typed)).as(typed).containsExactly(person);
        }
    }

    void finds(UUID person, Why why, String... typings) {
        for (String typed : typings) {
            assertThat(search(typed))
                    .as(typed)
                    .singleElement()
                    .satisfies(found -> assertThat(found.line().id()).isEqualTo(person))
                    .satisfies(found -> assertThat(found.why()).isEqualTo(why));
        }
    }

    void findsNobody(String... typings) {
        for (String typed : typings) {
            assertThat(ids(typed)).as(typed).isEmpty();
        }
    }
}
