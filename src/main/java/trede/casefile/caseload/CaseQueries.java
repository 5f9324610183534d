package trede.casefile.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.Birth;
import trede.casefile.PersonLine;
import trede.casefile.following.FirstContactQueries;

/// Reads what a list shows of people whose numbers are known.
@Component
class CaseQueries {

    private static final String LINES =
            """
            select p.person, p.id, p.source, i.family_name, i.given_name, i.birth_told, i.birth, i.language, i.postal_code,
                   i.deceased_on, s.since, s.functions, c.contact, w.site, t.phone, b.benefit, b.rung, b.work, b.partner,
                   coalesce(d.many, 0) as many, d.due
            from unnest(:people::bigint[]) with ordinality n (person, place)
            join casefile.person p on p.centre = access.current_centre() and p.person = n.person
            join casefile.identity i on i.centre = p.centre and i.person = p.person
            left join lateral (
                select min(f.first) as since, string_agg(distinct f.function, ',') as functions
                from casefile.follower f
                where f.centre = p.centre and f.person = p.person and f.first <= :today and f.last >= :today {whose}) s on true
            {contact}
            left join lateral (
                select string_agg(distinct e.name, ', ') as site
                from casefile.follower f
                join casefile.team_member m on m.centre = f.centre and m.account = f.account and m.first <= :today and m.last >= :today
                join casefile.team o on o.centre = m.centre and o.id = m.team
                join casefile.site e on e.centre = o.centre and e.id = o.site
                where f.centre = p.centre and f.person = p.person and f.first <= :today and f.last >= :today {whose}) w on true
            left join lateral (
                select x.value as phone
                from casefile.particular x
                where x.centre = p.centre and x.person = p.person and x.kind = 'phone' and coalesce(x.last, 'infinity') >= :today
                order by x.code <> 'own', x.id limit 1) t on true
            left join lateral (
                select max(b.code::text) filter (where b.kind = 'benefit') as benefit, max({rung}) as rung,
                       max(b.code::text) filter (where b.kind = 'employment') as work,
                       string_agg(distinct b.partner, ', ') filter (where b.kind = 'employment') as partner
                from casefile.held(p.centre, p.person) b
                where b.first <= :today and b.last >= :today) b on true
            left join lateral (
                select count(*) as many, min(d.due) as due
                from casefile.due d where d.centre = p.centre and d.person = p.person) d on true
            order by n.place
            """.replace("{rung}", AskedQueries.RUNG.strip()).replace("{contact}", FirstContactQueries.NAMED.strip());

    private final JdbcClient sql;

    CaseQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// In the order of the numbers.
    List<CaseLine> list(Collection<Long> people, HitQueries.Whose whose) {
        return sql.sql(LINES.replace("{whose}", whose.scope()))
                .param("people", people.toArray(Long[]::new))
                .param("accounts", whose.array())
                .param("today", whose.today())
                .query((row, n) -> line(row))
                .list();
    }

    /// The public ids, in the order of the numbers.
    List<UUID> listIds(Collection<Long> people) {
        return sql.sql("""
                        select p.id from unnest(?::bigint[]) with ordinality n (person, place)
                        join casefile.person p on p.centre = access.current_centre() and p.person = n.person
                        order by n.place
                        """).param(people.toArray(Long[]::new)).query(UUID.class).list();
    }

    /// Those of the ids that the centre knows, by name.
    List<Long> listNumbers(Collection<UUID> people) {
        return sql.sql("""
                        select p.person from casefile.person p
                        join casefile.identity i on i.centre = p.centre and i.person = p.person
                        where p.id = any (?)
                        order by i.family_name collate "und-x-icu", i.given_name collate "und-x-icu", p.person
                        """).param(people.toArray(UUID[]::new)).query(Long.class).list();
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        var functions = row.getString("functions");
        return new CaseLine(
                who(row),
                row.getObject("since", LocalDate.class),
                functions == null ? List.of() : List.of(functions.split(",")),
                row.getString("contact"),
                row.getString("site"),
                row.getString("phone"),
                standing(row),
                row.getInt("many"),
                row.getObject("due", LocalDate.class));
    }

    private static PersonLine who(ResultSet row) throws SQLException {
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

    private static CaseLine.Standing standing(ResultSet row) throws SQLException {
        var rung = (@Nullable Integer) row.getObject("rung");
        return new CaseLine.Standing(
                row.getString("benefit"),
                rung == null ? null : Rung.values()[rung],
                row.getString("work"),
                row.getString("partner"));
    }
}
