package trede.casefile.handovers;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.following.Function;

/// Hands files over, set-wise: so many statements for one file as for a thousand.
@Component
class HandoverQueries {

    private static final String FOLLOWED = """
            with going as (
                select distinct centre, person from casefile.follower
                where account = :from and last >= :first and (:function::text is null or function = :function))
            select p.id, i.family_name, i.given_name, i.language,
                   array(select c.account from casefile.closed c
                         where c.centre = p.centre and c.person = p.person and c.account = any (:to)) as closed,
                   array(select t.account from casefile.follower t
                         join casefile.follower f on f.centre = t.centre and f.person = t.person and f.function = t.function
                             and f.account = :from and f.last >= :first
                         where t.centre = p.centre and t.person = p.person and t.account = any (:to) and t.last >= :first) as follows
            from going g
            join casefile.person p on p.centre = g.centre and p.person = g.person
            join casefile.identity i on i.centre = p.centre and i.person = p.person
            where not :some or p.id = any (:people)
            order by i.family_name collate "und-x-icu", i.given_name collate "und-x-icu", p.person
            limit :limit
            """;

    private static final String HANDOVER = """
            select h.*, count(c.id) as files, count(c.confirmed_on) as confirmed, count(c.read_on) as read
            from casefile.handover h
            left join casefile.capsule c on c.centre = h.centre and c.handover = h.id
            """;

    private final JdbcClient sql;

    HandoverQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// A file that could go.
    ///
    /// @param closed to whom of the newcomers
    /// @param follows who of them follows the person for the same already
    record Followed(UUID person, String name, @Nullable String language, Set<UUID> closed, Set<UUID> follows) {}

    /// In order of name.
    List<Followed> list(Wanted wanted, int limit) {
        var function = wanted.function();
        return sql.sql(FOLLOWED)
                .param("from", wanted.from())
                .param("first", wanted.first())
                .param("function", function == null ? null : function.code(), Types.VARCHAR)
                .param("to", wanted.to().toArray(UUID[]::new))
                .param("some", !wanted.people().isEmpty())
                .param("people", wanted.people().toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, n) -> new Followed(
                        row.getObject("id", UUID.class),
                        (row.getString("given_name") + " " + row.getString("family_name")).strip(),
                        row.getString("language"),
                        ids(row.getArray("closed")),
                        ids(row.getArray("follows"))))
                .list();
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return new HashSet<>(Arrays.asList((UUID[]) array.getArray()));
    }

    UUID open(Wanted wanted, UUID by, LocalDate today) {
        var function = wanted.function();
        return sql.sql("""
                        insert into casefile.handover (centre, from_account, function, first, absent, made_by, made_on)
                        values (access.current_centre(), ?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(wanted.from())
                .param(function == null ? null : function.code())
                .param(wanted.first())
                .param(wanted.absent())
                .param(by)
                .param(today)
                .query(UUID.class)
                .single();
    }

    /// Ends what the one did and begins what the others do; what each row was is written down. Who is first contact
    /// hands that on.
    ///
    /// @throws org.springframework.dao.DataIntegrityViolationException if somebody else becomes first contact later
    void handOver(UUID handover, Wanted wanted, Map<UUID, UUID> to, String actor) {
        for (String statement : List.of(NOTE, END, DROP, BEGIN)) {
            var function = wanted.function();
            sql.sql(statement)
                    .param("handover", handover)
                    .param("from", wanted.from())
                    .param("first", wanted.first())
                    .param("function", function == null ? null : function.code(), Types.VARCHAR)
                    .param("people", to.keySet().toArray(UUID[]::new))
                    .param("to", to.values().toArray(UUID[]::new))
                    .param("actor", actor)
                    .update();
        }
    }

    private static final String NOTE = """
            with given as (select p.centre, p.person, g.account
                           from unnest(:people, :to) as g (id, account)
                           join casefile.person p on p.id = g.id),
            gone as (select f.* from given g
                     join casefile.follower f on f.centre = g.centre and f.person = g.person and f.account = :from
                         and f.last >= :first and (:function::text is null or f.function = :function))
            insert into casefile.handed (centre, handover, person, follower, came, was)
            select centre, :handover, person, id, false, to_jsonb(gone) - 'known' from gone
            union all
            select f.centre, :handover, f.person, f.id, false, to_jsonb(f) - 'known'
            from given g
            join casefile.follower f on f.centre = g.centre and f.person = g.person and f.account = g.account and f.last >= :first
            where exists (select from gone o where o.person = f.person and o.function = f.function)
            """;

    private static final String END = """
            update casefile.follower f
            set last = :first - 1, told_by = :actor, ended_because = case when f.account = :from then 'colleague' end
            from casefile.handed h
            where h.handover = :handover and f.centre = h.centre and f.id = h.follower and f.first < :first
            """;

    private static final String DROP = """
            delete from casefile.follower f using casefile.handed h
            where h.handover = :handover and f.centre = h.centre and f.id = h.follower and f.first >= :first
            """;

    private static final String BEGIN = """
            with come as (
                insert into casefile.follower (centre, person, account, function, first_contact, first, last, told_by)
                select h.centre, h.person, g.account, h.was->>'function', bool_or((h.was->>'first_contact')::boolean),
                       greatest(min((h.was->>'first')::date), :first), max((h.was->>'last')::date), :actor
                from casefile.handed h
                join casefile.person p on p.centre = h.centre and p.person = h.person
                join unnest(:people, :to) as g (id, account) on g.id = p.id
                where h.handover = :handover
                group by h.centre, h.person, g.account, h.was->>'function'
                returning centre, person, id)
            insert into casefile.handed (centre, handover, person, follower, came)
            select centre, :handover, person, id, true from come
            """;

    /// Everything as it was before.
    void undo(UUID handover, UUID by) {
        for (String statement : List.of(
                """
                delete from casefile.follower f using casefile.handed h
                where h.handover = :handover and f.centre = h.centre and f.id = h.follower
                """,
                """
                insert into casefile.follower
                select (jsonb_populate_record(null::casefile.follower,
                            h.was || jsonb_build_object('person', h.person, 'known', tstzrange(access.told_at(), null)))).*
                from casefile.handed h where h.handover = :handover and not h.came
                """,
                "delete from casefile.capsule where handover = :handover",
                "update casefile.handover set undone_by = :by where id = :handover")) {
            sql.sql(statement).param("handover", handover).param("by", by).update();
        }
    }

    Optional<Handover> find(UUID handover) {
        return sql.sql(HANDOVER + "where h.id = ? group by h.centre, h.id")
                .param(handover)
                .query((row, n) -> handover(row))
                .optional();
    }

    /// The newest first.
    ///
    /// @param account only what it made or gave; null for all. What somebody got stands among what is to read
    List<Handover> list(@Nullable UUID account, int limit) {
        return sql.sql(HANDOVER + """
                        where :account::uuid is null or h.made_by = :account or h.from_account = :account
                        group by h.centre, h.id order by h.made_on desc, lower(h.known) desc, h.id limit :limit
                        """)
                .param("account", account, Types.OTHER)
                .param("limit", limit)
                .query((row, n) -> handover(row))
                .list();
    }

    private static Handover handover(ResultSet row) throws SQLException {
        String function = row.getString("function");
        return new Handover(
                row.getObject("id", UUID.class),
                row.getObject("from_account", UUID.class),
                function == null ? null : Function.find(function).orElseThrow(),
                row.getObject("first", LocalDate.class),
                row.getBoolean("absent"),
                row.getObject("made_by", UUID.class),
                row.getObject("made_on", LocalDate.class),
                row.getObject("undone_by", UUID.class),
                new Handover.Files(row.getInt("files"), row.getInt("confirmed"), row.getInt("read")));
    }
}
