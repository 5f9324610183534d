package trede.casefile.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import trede.casefile.Birth;

/// Reads whose term has passed, and writes who is to go.
@Component
class RetentionQueries {

    // A running fact or follower has no end yet and so no term. Who never had a fact is counted from when we last
    // learned anything.
    private static final String OVERDUE = """
            with past as (
                select i.centre, i.person, e.reason, e.last_day
                from casefile.identity i
                left join (select centre, person, max(last) as last from casefile.fact group by centre, person) f
                  on f.centre = i.centre and f.person = i.person
                left join (select centre, person, max(last) as last from casefile.follower group by centre, person) w
                  on w.centre = i.centre and w.person = i.person
                left join (select centre, person, max(first) as last from casefile.particular
                           where kind = 'presentation' group by centre, person) v
                  on v.centre = i.centre and v.person = i.person
                cross join lateral (
                    select case when f.last is null then 'casefile.newcomer_years' else 'casefile.file_years' end as reason,
                           greatest(f.last, w.last, v.last,
                                    case when f.last is null then (lower(i.known) at time zone 'Europe/Brussels')::date end) as last_day) e
                where e.last_day < case when f.last is null then cast(:newcomer as date) else cast(:file as date) end)
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;

    RetentionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The first days that are still within the term.
    record Terms(LocalDate file, LocalDate newcomer) {}

    /// Statistics may not know the centre: its whole register is hashed, never looked through once a person.
    private void readByHash() {
        sql.sql("select set_config('enable_nestloop', 'off', true)")
                .query(String.class)
                .single();
    }

    /// Those that nobody proposed yet, the longest ago first.
    List<Overdue> list(Terms terms, int limit) {
        readByHash();
        return sql.sql(OVERDUE + """
                        select p.id, p.source, i.family_name, i.given_name, i.birth_told, i.birth, past.reason, past.last_day
                        from past
                        join casefile.person p on p.centre = past.centre and p.person = past.person
                        join casefile.identity i on i.centre = past.centre and i.person = past.person
                        where not exists (select from casefile.destruction_proposal d where d.centre = past.centre and d.person = past.person)
                        order by past.last_day, past.person
                        limit :limit
                        """)
                .param("file", terms.file())
                .param("newcomer", terms.newcomer())
                .param("limit", limit)
                .query((row, _) -> new Overdue(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        name(row),
                        birth(row),
                        row.getString("reason"),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /// Writes down those of them that have passed their term.
    int propose(Terms terms, Collection<UUID> people) {
        readByHash();
        return sql.sql(OVERDUE + """
                        insert into casefile.destruction_proposal (centre, person, reason, last_day)
                        select past.centre, past.person, past.reason, past.last_day
                        from past
                        join casefile.person p on p.centre = past.centre and p.person = past.person
                        where p.id = any (:people)
                        on conflict (centre, person) do nothing
                        """)
                .param("file", terms.file())
                .param("newcomer", terms.newcomer())
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /// How many of them have had something happen since: they may not go any more.
    int countRevived(Terms terms, Collection<UUID> keys) {
        return sql.sql(OVERDUE + """
                        select count(*) from casefile.destruction_proposal d
                        where d.key = any (:keys)
                          and not exists (select from past where past.centre = d.centre and past.person = d.person)
                        """)
                .param("file", terms.file())
                .param("newcomer", terms.newcomer())
                .param("keys", keys.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    List<Proposal> listProposals(int limit) {
        return sql.sql("""
                        select d.key, p.id, p.source, i.family_name, i.given_name, i.birth_told, i.birth, d.reason, d.last_day,
                               d.proposed_by, d.proposed_at
                        from casefile.destruction_proposal d
                        join casefile.person p on p.centre = d.centre and p.person = d.person
                        join casefile.identity i on i.centre = d.centre and i.person = d.person
                        order by d.proposed_at, d.person
                        limit ?
                        """)
                .param(limit)
                .query((row, _) -> new Proposal(
                        row.getObject("key", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        name(row),
                        birth(row),
                        row.getString("reason"),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("proposed_by"),
                        instant(row, "proposed_at")))
                .list();
    }

    int withdraw(Collection<UUID> keys) {
        return sql.sql("delete from casefile.destruction_proposal where key = any (?)")
                .param(keys.toArray(UUID[]::new))
                .update();
    }

    /// The database itself checks that two administrators agree.
    int destroy(Collection<UUID> keys) {
        return sql.sql("select casefile.destroy(?)")
                .param(keys.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /// Newest first.
    List<Proof> listProofs(int limit) {
        return sql.sql("""
                        select key, reason, proposed_by, proposed_at, approved_by, destroyed_at, rows::text as rows
                        from casefile.destruction order by destroyed_at desc, key limit ?
                        """)
                .param(limit)
                .query((row, _) -> new Proof(
                        row.getObject("key", UUID.class),
                        row.getString("reason"),
                        row.getString("proposed_by"),
                        instant(row, "proposed_at"),
                        row.getString("approved_by"),
                        instant(row, "destroyed_at"),
                        JSON.readValue(row.getString("rows"), new TypeReference<TreeMap<String, Long>>() {})))
                .list();
    }

    private static String name(ResultSet row) throws SQLException {
        return (row.getString("given_name") + " " + row.getString("family_name")).strip();
    }

    private static Birth birth(ResultSet row) throws SQLException {
        return new Birth(row.getString("birth_told"), row.getObject("birth", LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
