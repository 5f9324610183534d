package trede.casefile.retention;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.web.Visitor;
import trede.web.Visitors;

/// A town in which Zwaluw was helped long ago and Mus is helped now; An and Bo administer it.
public class OldFiles {

    /// How a row of Zwaluw gets into each table in which a person can stand. A table that comes later belongs here too.
    static final Map<String, String> ROWS = new TreeMap<>(Map.of(
            "casefile.follower", """
                    insert into casefile.follower (centre, person, account, function, first_contact, first, last)
                    select p.centre, p.person, a.id, 'work', true, '2001-01-01', '2002-01-01'
                    from casefile.person p, access.account a where p.id = :who limit 1
                    """,
            "casefile.closed", """
                    insert into casefile.closed (centre, person, account, why)
                    select p.centre, p.person, a.id, 'own' from casefile.person p, access.account a where p.id = :who limit 1
                    """,
            "casefile.glass", """
                    insert into casefile.glass (centre, person, account, at, reason)
                    select p.centre, p.person, a.id, now(), 'Zwaluw stond hier' from casefile.person p, access.account a where p.id = :who limit 1
                    """,
            "casefile.identity_told", """
                    insert into casefile.identity_told (centre, person, family_name, given_name, birth_told, birth, told_by)
                    select centre, person, 'Zwaluw', 'Zoë', '1950', '1950-01-01', 1 from casefile.person where id = :who
                    """));

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
        zwaluw = Visitors.as(an, () -> town.person("zwaluw-1", "Zoë", "Zwaluw", "1950-01-01"));
        mus = Visitors.as(an, () -> town.person("M1", "Mia", "Mus", "1990-01-01"));
        Visitors.as(an, () -> {
            town.particular(zwaluw, "phone", "own", "+32475123456", null);
            town.fact(zwaluw, "benefit", "living_wage", "2000-01-01", "2001-12-31");
            town.fact(mus, "benefit", "living_wage", "2020-01-01", null);
            return true;
        });
    }

    /// Zwaluw gets a row everywhere, and a former version of each.
    void fillEverything() {
        Visitors.as(an, () -> {
            ROWS.values().forEach(this::write);
            for (String table :
                    new String[] {"follower", "closed", "glass", "identity_told", "identity", "particular", "fact"}) {
                write("update casefile." + table + " t set person = t.person from casefile.person p "
                        + "where p.person = t.person and p.centre = t.centre and p.id = :who");
            }
            return true;
        });
    }

    void write(String statement) {
        transaction.executeWithoutResult(
                _ -> sql.sql(statement).param("who", zwaluw).update());
    }
}
