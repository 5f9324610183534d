package trede.casefile.handovers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.access.Member;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.time.Brussels;
import trede.web.Visitors;

/// Els of West falls ill: she follows many people. Wim of East takes them, except his own cousin's file.
public class Sick {

    public final Offices town;
    public final List<UUID> files = new ArrayList<>();

    /// @param count how many files Els has, besides Jan's
    public Sick(Offices town, int count, JdbcClient sql, TransactionTemplate transaction) {
        this.town = town;
        Visitors.as(town.centre, () -> {
            var people = new Town(sql, transaction);
            for (int n = 0; n < count; n++) {
                var person = people.person("S" + n, "Client", "Nummer%03d".formatted(n), "1970-01-01");
                files.add(person);
            }
            return transaction.execute(_ -> sql.sql("""
                            insert into casefile.follower (centre, person, account, function, first_contact, first)
                            select centre, person, ?, 'general', true, '2020-01-01' from casefile.person where id = any (?)
                            """)
                    .params(town.els.id(), files.toArray(UUID[]::new))
                    .update());
        });
    }

    public static LocalDate today() {
        return LocalDate.now(Brussels.ZONE);
    }

    /// All of Els's files go to them, from today; Nadia confirms since Els is ill.
    public Wanted all(Member... to) {
        return new Wanted(
                town.els.id(),
                null,
                Set.of(),
                java.util.Arrays.stream(to).map(Member::id).toList(),
                today(),
                true);
    }

    /// Wim is a cousin of the first.
    public UUID cousin(Followers followers) {
        Visitors.as(town.nadia, () -> {
            followers.close(files.getFirst(), town.wim.id(), "relative", "familie van deze collega");
            return true;
        });
        return files.getFirst();
    }

    /// Wim follows the second already, for the same.
    public UUID followedByWim(Followers followers) {
        Visitors.as(town.nadia, () -> {
            followers.add(
                    files.get(1), new Followers.Duty(town.wim.id(), Function.GENERAL, false), LocalDate.of(2024, 1, 1));
            return true;
        });
        return files.get(1);
    }
}
