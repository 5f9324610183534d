package trede.contacts.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.contacts.appointments.Appointment;

/// Reads and writes who came in and left.
@Component
class VisitQueries {

    private static final String VISIT = """
            select v.id, v.person, p.id as file, i.given_name, i.family_name, v.appointment, v.account, v.arrived, v.called, v.gone
            from contacts.visit v
            join casefile.person p on p.centre = v.centre and p.person = v.person
            join casefile.identity i on i.centre = v.centre and i.person = v.person
            """;

    private final JdbcClient sql;

    VisitQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void arrive(long person, @Nullable UUID appointment, @Nullable UUID account, Instant now) {
        sql.sql("""
                        insert into contacts.visit (centre, person, appointment, account, arrived)
                        values (access.current_centre(), :person, cast(:appointment as uuid), cast(:account as uuid), :now)
                        """)
                .param("person", person)
                .param("appointment", appointment)
                .param("account", account)
                .param("now", at(now))
                .update();
    }

    void call(UUID visit, @Nullable UUID account, Instant now, String actor) {
        sql.sql("""
                        update contacts.visit
                        set called = :now, account = cast(:account as uuid), told_by = :actor
                        where id = :id and called is null and gone is null
                        """)
                .param("now", at(now))
                .param("account", account)
                .param("actor", actor)
                .param("id", visit)
                .update();
    }

    void leave(UUID visit, Instant now, String actor) {
        sql.sql("update contacts.visit set gone = ?, told_by = ? where id = ? and gone is null")
                .params(at(now), actor, visit)
                .update();
    }

    void withdraw(UUID visit) {
        sql.sql("delete from contacts.visit where id = ?").param(visit).update();
    }

    Optional<Visit> find(UUID visit) {
        return sql.sql(VISIT + "where v.id = ?")
                .param(visit)
                .query((row, n) -> visit(row))
                .optional();
    }

    List<Visit> list(Instant from, Instant until) {
        return sql.sql(VISIT + "where v.arrived >= ? and v.arrived < ? order by v.arrived, v.id limit 3000")
                .params(at(from), at(until))
                .query((row, n) -> visit(row))
                .list();
    }

    /// Of one person, those without an appointment, the latest first.
    List<Visit> listUnannounced(long person) {
        return sql.sql(VISIT + "where v.person = ? and v.appointment is null order by v.arrived desc, v.id limit 1000")
                .param(person)
                .query((row, n) -> visit(row))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                new Appointment.Whom(
                        row.getLong("person"),
                        row.getObject("file", UUID.class),
                        row.getString("given_name"),
                        row.getString("family_name")),
                row.getObject("appointment", UUID.class),
                row.getObject("account", UUID.class),
                row.getObject("arrived", OffsetDateTime.class).toInstant(),
                instant(row, "called"),
                instant(row, "gone"));
    }
}
