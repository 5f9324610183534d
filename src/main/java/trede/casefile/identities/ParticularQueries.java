package trede.casefile.identities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes particulars.
@Component
class ParticularQueries {

    private final JdbcClient sql;

    ParticularQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is known now; with what was known formerly if that is asked for. By kind, the latest first.
    List<Particular> list(long person, boolean formerly) {
        String former = formerly
                ? "union all select * from casefile.particular_history where person = :person and not isempty(known)"
                : "";
        return sql.sql("""
                        select id, kind, code, value, extra, first, last, typed_by, lower(known) as known_from, upper(known) as known_until
                        from (select * from casefile.particular where person = :person %s) p
                        order by upper(known) desc nulls first, first desc nulls last, lower(known) desc, id
                        """.formatted(former))
                .param("person", person)
                .query((row, n) -> particular(row))
                .list();
    }

    /// Telephones and e-mail addresses of these people's own, the latest first.
    Map<Long, List<Particular>> listOwn(Collection<Long> people) {
        var all = new HashMap<Long, List<Particular>>();
        sql.sql("""
                        select person, id, kind, code, value, extra, first, last, typed_by, lower(known) as known_from, null::timestamptz as known_until
                        from casefile.particular
                        where person = any (:people) and kind in ('phone', 'email') and code = 'own'
                        order by first desc nulls last, lower(known) desc, id
                        """)
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> all.computeIfAbsent(row.getLong("person"), person -> new ArrayList<>())
                        .add(particular(row)))
                .list();
        return all;
    }

    UUID add(long person, Particular particular, String actor) {
        return sql.sql("""
                        insert into casefile.particular (centre, person, kind, code, value, extra, first, last, typed_by)
                        values (access.current_centre(), ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(person)
                .param(particular.kind().code())
                .param(particular.code())
                .param(particular.value())
                .param(particular.extra())
                .param(particular.first())
                .param(particular.last())
                .param(actor)
                .query(UUID.class)
                .single();
    }

    void change(long person, UUID id, Particular particular, String actor) {
        sql.sql("""
                        update casefile.particular
                        set code = ?, value = ?, extra = ?, first = ?, last = ?, typed_by = ? where person = ? and id = ?
                        """)
                .param(particular.code())
                .param(particular.value())
                .param(particular.extra())
                .param(particular.first())
                .param(particular.last())
                .param(actor)
                .param(person)
                .param(id)
                .update();
    }

    /// Ends the addresses where somebody lives.
    void leaveHome(long person, LocalDate last, String actor) {
        sql.sql("""
                        update casefile.particular set last = greatest(cast(:last as date), first), typed_by = :actor
                        where person = :person and kind = 'address' and code = 'residence' and (last is null or last > :last)
                        """)
                .param("last", last)
                .param("actor", actor)
                .param("person", person)
                .update();
    }

    /// Who withdraws it signs its last version, which lasts no moment.
    int withdraw(long person, UUID id, String actor) {
        sql.sql("update casefile.particular set typed_by = ? where person = ? and id = ?")
                .params(actor, person, id)
                .update();
        return sql.sql("delete from casefile.particular where person = ? and id = ?")
                .params(person, id)
                .update();
    }

    static Particular particular(ResultSet row) throws SQLException {
        var until = row.getObject("known_until", OffsetDateTime.class);
        return new Particular(
                row.getObject("id", UUID.class),
                ParticularKind.find(row.getString("kind")).orElseThrow(),
                row.getString("code"),
                row.getString("value"),
                row.getString("extra"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant(),
                row.getString("typed_by"));
    }
}
