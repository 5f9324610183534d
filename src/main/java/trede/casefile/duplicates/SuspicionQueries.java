package trede.casefile.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.finding.Likeness.Reason;

/// Reads the queue, and takes out of it.
@Component
class SuspicionQueries {

    private final JdbcClient sql;

    SuspicionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    record Pair(long person, long other, List<Reason> reasons, int strength) {}

    List<Pair> list(Suspicion.Mark behind, int limit) {
        return sql.sql("""
                        select person, other, reasons, strength from casefile.suspicion
                        where strength <= :strength and (strength < :strength or (person, other) > (:person, :other))
                        order by strength desc, person, other limit :limit
                        """)
                .param("strength", behind.strength())
                .param("person", behind.person())
                .param("other", behind.other())
                .param("limit", limit)
                .query((row, n) -> new Pair(
                        row.getLong("person"),
                        row.getLong("other"),
                        reasons((String[]) row.getArray("reasons").getArray()),
                        row.getInt("strength")))
                .list();
    }

    List<Pair> listOf(long person) {
        return sql.sql("""
                        select person, other, reasons, strength from casefile.suspicion where person = :person
                        union all
                        select person, other, reasons, strength from casefile.suspicion where other = :person
                        order by strength desc, person, other limit 20
                        """)
                .param("person", person)
                .query((row, n) -> new Pair(
                        row.getLong("person"),
                        row.getLong("other"),
                        reasons((String[]) row.getArray("reasons").getArray()),
                        row.getInt("strength")))
                .list();
    }

    List<Reason> reasons(long one, long other) {
        return sql.sql(
                        "select reasons from casefile.suspicion where person = least(:a, :b) and other = greatest(:a, :b)")
                .param("a", one)
                .param("b", other)
                .query((row, n) -> reasons((String[]) row.getArray(1).getArray()))
                .optional()
                .orElse(List.of());
    }

    private static List<Reason> reasons(String[] codes) {
        return Stream.of(codes)
                .map(code -> Reason.valueOf(code.toUpperCase(Locale.ROOT)))
                .toList();
    }

    long count() {
        return sql.sql("select count(*) from casefile.suspicion")
                .query(Long.class)
                .single();
    }

    /// Whether nobody else computes this centre's queue now.
    boolean takeTurn() {
        return sql.sql("select pg_try_advisory_xact_lock(hashtext('casefile.suspicion'), access.current_centre())")
                .query(Boolean.class)
                .single();
    }

    void clear() {
        sql.sql("delete from casefile.suspicion where centre = access.current_centre()")
                .update();
    }

    void clearFocus() {
        sql.sql(
                        "delete from casefile.suspicion s using focus f where s.centre = access.current_centre() and s.person = f.person")
                .update();
        sql.sql(
                        "delete from casefile.suspicion s using focus f where s.centre = access.current_centre() and s.other = f.person")
                .update();
    }

    void signOff(long person, long other, String reason) {
        sql.sql("""
                        insert into casefile.not_same (centre, person, other, reason)
                        values (access.current_centre(), least(:a, :b), greatest(:a, :b), :reason)
                        on conflict (centre, person, other) do update set reason = excluded.reason, told_by = excluded.told_by
                        """)
                .param("a", person)
                .param("b", other)
                .param("reason", reason)
                .update();
        sql.sql("delete from casefile.suspicion where person = least(:a, :b) and other = greatest(:a, :b)")
                .param("a", person)
                .param("b", other)
                .update();
    }
}
