package trede.casefile.retention;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.time.HouseClock;
import trede.web.Visitor;
import trede.web.Visitors;

/// A town in which Zwaluw was helped long ago and Mus is helped now; An and Bo administer it.
public class OldFiles {

    private static final Instant LONG_AGO = Instant.parse("2000-01-03T09:00:00Z");

    public final Visitor centre;
    public final Member an;
    public final Member bo;
    public final UUID zwaluw;
    public final UUID mus;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    public OldFiles(TestCentres test, JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
        centre = test.centre();
        an = test.member(centre, Role.ADMINISTRATOR);
        bo = test.member(centre, Role.ADMINISTRATOR);
        var town = new Town(sql, transaction);
        mus = Visitors.as(an, () -> town.person("M1", "Mia", "Mus", "1990-01-01"));
        zwaluw = Visitors.as(an, () -> town.person("zwaluw-1", "Zoë", "Zwaluw", "1950-01-01"));
        var mees = Visitors.as(an, () -> town.person("M2", "Max", "Mees", "1991-01-01"));
        Visitors.as(an, () -> {
            HouseClock.at(LONG_AGO, () -> {
                town.particular(zwaluw, "phone", "own", "+32475123456", null);
                return true;
            });
            town.fact(zwaluw, "benefit", "living_wage", "2000-01-01", "2001-12-31");
            town.fact(mus, "benefit", "living_wage", "2020-01-01", null);
            town.fact(mees, "benefit", "living_wage", "2020-01-01", null);
            return true;
        });
    }

    /// Zwaluw gets a row everywhere, and a former version of each.
    void fillEverything() {
        Visitors.as(an, () -> {
            OldRows.ROWS.values().forEach(this::write);
            OldRows.FORMER.forEach((table, columns) -> {
                for (String column : columns) {
                    String whole = table.contains(".") ? table : "casefile." + table;
                    write("update %1$s t set %2$s = t.%2$s from casefile.person p where p.person = t.%2$s "
                                    .formatted(whole, column)
                            + "and p.centre = t.centre and p.id = :who");
                }
            });
            return true;
        });
    }

    /// A row in each of these tables, of today.
    public void fill(Predicate<String> tables) {
        Visitors.as(an, () -> {
            OldRows.ROWS.forEach((table, statement) -> {
                if (tables.test(table)) {
                    write(statement);
                }
            });
            return true;
        });
    }

    /// For somebody of ours: `:who` is Zwaluw.
    public void change(String statement) {
        Visitors.as(an, () -> {
            write(statement);
            return true;
        });
    }

    void write(String statement) {
        transaction.executeWithoutResult(
                _ -> sql.sql(statement).param("who", zwaluw).update());
    }
}
