package trede.casefile.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.DueSource;
import trede.casefile.following.FirstContactQueries;

/// Finds what is due anew, and writes only what is other than before.
@Component
class DueQueries {

    private static final String CONTACT = """
            contact as materialized (
                select distinct on (f.person) f.person, f.account
                from casefile.follower f
                where f.first <= :day and f.last >= :day %s
                order by f.person, {order}),
            """.replace("{order}", FirstContactQueries.ORDER);

    private static final String WRITE = """
            wanted as materialized (
                select f.person, f.room, f.code, f.thing, f.due, coalesce(f.account, c.account) as account, f.detail, f.address
                from found f
                left join contact c on c.person = f.person),
            gone as (
                delete from casefile.due d
                where d.room = any (:rooms) %s
                  and not exists (select from wanted f
                                  where f.person = d.person and f.room = d.room and f.code = d.code and f.thing = d.thing))
            insert into casefile.due as d (centre, person, room, code, thing, due, account, detail, address)
            select access.current_centre(), w.person, w.room, w.code, w.thing, w.due, w.account, w.detail, w.address
            from wanted w
            left join casefile.due k
              on k.centre = access.current_centre() and k.person = w.person and k.room = w.room and k.code = w.code
                 and k.thing = w.thing
            where k.due is distinct from w.due or k.account is distinct from w.account
               or k.detail is distinct from w.detail or k.address is distinct from w.address
            order by w.person, w.room, w.code, w.thing
            on conflict (centre, person, room, code, thing) do update
            set due = excluded.due, account = excluded.account, detail = excluded.detail, address = excluded.address
            """;

    private final JdbcClient sql;

    DueQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The turn of who finds anew for a whole centre; statistics may not know a centre that has just come in:
    /// whole registers are hashed.
    void takeTurn() {
        sql.sql("select pg_advisory_xact_lock(hashtext('casefile.due'), access.current_centre())::text "
                        + "union all select set_config('enable_nestloop', 'off', true)")
                .query(String.class)
                .list();
    }

    /// Finds anew in one statement; what stayed the same is not touched.
    ///
    /// @param people the only ones of interest; null for all
    void refresh(Collection<DueSource> sources, LocalDate day, @Nullable Collection<Long> people) {
        String each = sources.stream()
                .map(source -> "select '" + source.room() + "' as room, x.* from (\n" + source.found()
                        + "\n) x (person, code, thing, due, account, detail, address)")
                .collect(Collectors.joining("\nunion all\n"));
        boolean some = people != null;
        sql.sql("with found as materialized (select distinct on (person, room, code, thing) * from (\n" + each
                        + "\n) each " + (some ? "where person = any (:people) " : "")
                        + "order by person, room, code, thing, due),\n"
                        + CONTACT.formatted(some ? "and f.person = any (:people)" : "")
                        + WRITE.formatted(some ? "and d.person = any (:people)" : ""))
                .params(params(sources, day, people))
                .update();
    }

    private static Map<String, Object> params(
            Collection<DueSource> sources, LocalDate day, @Nullable Collection<Long> people) {
        var params = new HashMap<String, Object>();
        params.put("day", day);
        Object chosen = people == null ? null : people.toArray(Long[]::new);
        params.put("people", new SqlParameterValue(java.sql.Types.ARRAY, chosen));
        params.put("rooms", sources.stream().map(DueSource::room).distinct().toArray(String[]::new));
        return params;
    }

    /// What was due in rooms that are no more.
    void clear(Collection<String> rooms) {
        sql.sql("delete from casefile.due where room <> all (?)")
                .param(rooms.toArray(String[]::new))
                .update();
    }

    long count() {
        return sql.sql("select count(*) from casefile.due").query(Long.class).single();
    }

    List<Long> listNumbers(Collection<UUID> people) {
        return sql.sql("select person from casefile.person where id = any (?)")
                .param(people.toArray(UUID[]::new))
                .query(Long.class)
                .list();
    }
}
