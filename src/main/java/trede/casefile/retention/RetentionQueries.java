package trede.casefile.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import trede.casefile.Birth;
import trede.casefile.keeping.Touched;
import trede.casefile.keeping.Touches;

/// Reads whose term has passed, and writes who is to go.
@Component
class RetentionQueries {

    /// Facts are help; who never had one is counted by the class of those who only came and asked.
    private static final Set<String> HELP = Set.of("casefile.fact", "casefile.own_fact");

    // The latest day that any room tells. Whoever was never helped is counted from when we last learned who they are.
    private static final String OVERDUE = """
            with touched as (
                select t.person, max(t.day) as day, bool_or(t.helped) as helped
                from (%s) t
                where %s group by t.person),
            past as (
                select i.centre, i.person, e.reason, e.last_day
                from casefile.identity i
                left join touched t on t.person = i.person
                cross join lateral (
                    select case when t.helped then 'casefile.file_years' else 'casefile.newcomer_years' end as reason,
                           greatest(t.day, case when t.helped then null
                                                else (lower(i.known) at time zone 'Europe/Brussels')::date end) as last_day) e
                where %s and e.last_day < case when t.helped then cast(:file as date) else cast(:newcomer as date) end)
            """;

    private static final String EVERYBODY = "true";
    private static final String THESE =
            "%s.person = any (array(select p.person from casefile.person p where p.id = any (:people)))";
    private static final String PROPOSED =
            "%s.person = any (array(select p.person from casefile.destruction_proposal p where p.key = any (:keys)))";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;
    private final List<Touches> rooms;

    RetentionQueries(JdbcClient sql, List<Touches> rooms) {
        this.sql = sql;
        this.rooms = rooms;
    }

    /// @param whom SQL: about whom; `%s` stands for where the person is found
    private String overdue(String whom) {
        String told = rooms.stream()
                .flatMap(room -> room.list().stream())
                .map(RetentionQueries::rows)
                .collect(Collectors.joining("\nunion all\n"));
        return OVERDUE.formatted(told, whom.formatted("t"), whom.formatted("i"));
    }

    private static String rows(Touched touched) {
        return "select t.%s as person, %s as day, %s as helped from %s t"
                .formatted(touched.column(), touched.day(), HELP.contains(touched.table()), touched.table());
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
        return sql.sql(overdue(EVERYBODY) + """
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
        return sql.sql(overdue(THESE) + """
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
        return sql.sql(overdue(PROPOSED) + """
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

    /// Until this transaction ends nobody writes anything about them any more: what is looked up after this
    /// stays true.
    void hold(Collection<UUID> keys) {
        sql.sql("select casefile.hold_proposed(?)")
                .param(keys.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /// Why two accounts are not two people: one hand stands behind both, or the way in of who approves was
    /// given by somebody else after it was proposed.
    ///
    /// @param hand name of the colleague behind both; null if there is none
    record Doubt(@Nullable String hand) {}

    Optional<Doubt> findDoubt(Collection<UUID> keys, String me) {
        return sql.sql("""
                        select (select min(a.name) from access.account a
                                where 'user:' || a.id = casefile.one_hand(d.proposed_by, :me)) as hand
                        from casefile.destruction_proposal d
                        where d.key = any (:keys)
                          and (casefile.one_hand(d.proposed_by, :me) is not null or casefile.came_after(:me, d.proposed_at))
                        order by d.proposed_at limit 1
                        """)
                .param("keys", keys.toArray(UUID[]::new))
                .param("me", me)
                .query((row, _) -> new Doubt(row.getString("hand")))
                .optional();
    }

    /// The database itself checks that two administrators agree, and that they are two.
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
