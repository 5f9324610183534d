package trede.casefile.households;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes which proposed households were declined.
@Component
class DeclinedQueries {

    private final JdbcClient sql;

    DeclinedQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// In whichever of their files it was said.
    Optional<Declined> find(Collection<Long> people, String evidence) {
        return sql.sql("""
                        select id, reason, typed_by, lower(known) as known_from, upper(known) as known_until
                        from casefile.household_declined where person = any (:people) and evidence = :evidence
                        order by lower(known) limit 1
                        """)
                .param("people", people.toArray(Long[]::new))
                .param("evidence", evidence)
                .query((row, _) -> declined(row))
                .optional();
    }

    /// In this person's file, with what was taken back; the newest first.
    List<Declined> list(long person) {
        return sql.sql("""
                        select id, reason, typed_by, lower(known) as known_from, upper(known) as known_until
                        from (select * from casefile.household_declined where person = :person
                              union all
                              select * from casefile.household_declined_history h where person = :person
                                and not exists (select from casefile.household_declined d where d.centre = h.centre and d.id = h.id)) d
                        order by lower(known) desc, id limit 50
                        """)
                .param("person", person)
                .query((row, _) -> declined(row))
                .list();
    }

    void add(long person, String evidence, String reason, String actor) {
        sql.sql("insert into casefile.household_declined (centre, person, evidence, reason, typed_by) "
                        + "values (access.current_centre(), ?, ?, ?, ?)")
                .params(person, evidence, reason, actor)
                .update();
    }

    int remove(Collection<Long> people, String evidence) {
        return sql.sql("delete from casefile.household_declined where person = any (?) and evidence = ?")
                .param(people.toArray(Long[]::new))
                .param(evidence)
                .update();
    }

    private static Declined declined(ResultSet row) throws SQLException {
        var until = row.getObject("known_until", OffsetDateTime.class);
        return new Declined(
                row.getObject("id", UUID.class),
                row.getString("reason"),
                row.getString("typed_by"),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }
}
