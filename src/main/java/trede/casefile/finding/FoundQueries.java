package trede.casefile.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.Birth;
import trede.casefile.PersonLine;
import trede.casefile.Telephone;
import trede.casefile.finding.Found.Why;
import trede.casefile.following.FirstContactQueries;
import trede.time.Brussels;

/// Reads those who were found, with what tells them apart, and says why each is there.
@Component
class FoundQueries {

    private static final String LINE =
            """
            select i.person, p.id, p.source, i.family_name, i.given_name, i.birth_told, i.birth, i.language, i.postal_code,
                   i.deceased_on, i.municipality, i.niss, f.key, f.rank, c.contact,
                   left(f.key, 1) not in ('', '~', '#', '+', '=', ':', '&', '!')
                       and not casefile.is_called(i.family_name, i.given_name, f.key) as otherwise,
                   case when left(f.key, 1) = '&' then
                       (select concat_ws(', ', a.value, nullif(a.extra, '')) from casefile.particular a
                        where a.centre = i.centre and a.person = i.person and a.kind = 'address'
                        order by casefile.words_in_address(a.value || ' ' || coalesce(a.extra, ''), cast(:street as text[])) desc,
                                 a.last desc nulls first, a.first desc nulls last limit 1) end as lived,
                   (select a.value from casefile.particular a
                    where a.centre = i.centre and a.person = i.person and a.kind = 'address'
                      and coalesce(a.first, :today) <= :today and coalesce(a.last, :today) >= :today
                    order by a.code = 'residence' desc, a.code, a.first desc nulls last limit 1) as street,
                   (select count(*) from casefile.household_member o
                    where o.centre = i.centre and o.first <= :today and o.last >= :today
                      and o.household = (select m.household from casefile.household_member m
                                         where m.centre = i.centre and m.person = i.person and m.kind = 'actual'
                                           and m.first <= :today and m.last >= :today
                                         order by m.first desc limit 1)) as household
            from f
            join casefile.identity i on i.centre = access.current_centre() and i.person = f.person
            join casefile.person p on p.centre = i.centre and p.person = i.person
            """ + FirstContactQueries.NAMED + "order by f.rank, f.key, i.family_name, i.given_name, i.person";

    private final JdbcClient sql;
    private final Clock clock;

    FoundQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param f a `with` that makes `f`: person, rank and key, each person once
    List<Found> list(String f, Map<String, Object> params) {
        var all = new HashMap<String, Object>(params);
        all.put("today", LocalDate.now(clock.withZone(Brussels.ZONE)));
        all.putIfAbsent("street", new String[0]);
        return sql.sql(f + LINE).params(all).query((row, n) -> found(row)).list();
    }

    private static Found found(ResultSet row) throws SQLException {
        String key = row.getString("key");
        var why = why(row.getInt("rank"), key, row.getBoolean("otherwise"));
        String matched = switch (why) {
            case PHONE -> Telephone.written("+" + new StringBuilder(key.substring(1)).reverse());
            case EMAIL -> key.substring(1);
            case STREET -> java.util.Objects.requireNonNullElse(row.getString("lived"), key.substring(1));
            default -> "";
        };
        var about = new About(row.getString("street"), row.getString("contact"), row.getInt("household"));
        return new Found(line(row), row.getString("municipality"), row.getString("niss"), why, matched, about);
    }

    private static Why why(int rank, String key, boolean otherwise) {
        if (key.isEmpty()) {
            return Why.BIRTH;
        }
        return switch (key.charAt(0)) {
            case '=', ':' -> Why.FILE;
            case '#' -> Why.NATIONAL_NUMBER;
            case '+' -> Why.PHONE;
            case '!' -> Why.EMAIL;
            case '&' -> Why.STREET;
            default -> rank == Rank.SOUND ? Why.SOUND : otherwise ? Why.OTHER_NAME : Why.NAME;
        };
    }

    private static PersonLine line(ResultSet row) throws SQLException {
        return new PersonLine(
                row.getLong("person"),
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("family_name"),
                row.getString("given_name"),
                new Birth(row.getString("birth_told"), row.getObject("birth", LocalDate.class)),
                row.getString("language"),
                row.getString("postal_code"),
                row.getObject("deceased_on", LocalDate.class));
    }
}
