package trede.contacts.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.HeldThing;
import trede.casefile.Saying;
import trede.time.Brussels;

/// Reads everything that stands about one person around appointments, now and formerly.
@Component
class HeldQueries {

    private final JdbcClient sql;

    HeldQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<HeldThing> listAppointments(long person) {
        return sql.sql("""
                        select a.begins, a.kind, a.outcome, a.place
                        from (select * from contacts.appointment where person = :person
                              union all
                              select * from contacts.appointment_history where person = :person) a
                        order by a.begins desc, lower(a.known) desc
                        """)
                .param("person", person)
                .query((row, n) -> appointment(row))
                .list();
    }

    /// Letters, reminders, pauses and visits.
    List<HeldThing> listOthers(long person) {
        return sql.sql("""
                        select 'letter' as kind, made_at as at, form as detail, '' as words from contacts.letter where person = :person
                        union all
                        select 'reminder', at, outcome, '' from contacts.reminder where person = :person
                        union all
                        select 'pause', lower(p.known), p.until::text, p.reason
                        from (select * from contacts.pause where person = :person
                              union all select * from contacts.pause_history where person = :person) p
                        union all
                        select 'visit', v.arrived, to_char(v.gone at time zone 'Europe/Brussels', 'HH24:MI'), ''
                        from (select * from contacts.visit where person = :person
                              union all select * from contacts.visit_history where person = :person) v
                        """)
                .param("person", person)
                .query((row, n) -> other(row))
                .list();
    }

    private static HeldThing appointment(ResultSet row) throws SQLException {
        var begins = row.getObject("begins", OffsetDateTime.class).atZoneSameInstant(Brussels.ZONE);
        return new HeldThing(
                "contacts.appointment",
                begins.toLocalDate(),
                Saying.of(
                        "contacts.appointment_held." + row.getString("outcome"),
                        begins.toLocalTime().toString()),
                row.getString("place"));
    }

    private static HeldThing other(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String detail = row.getString("detail");
        var at = row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Brussels.ZONE);
        var title = switch (kind) {
            case "letter" -> Saying.of("contacts.appointment_form." + detail);
            case "reminder" -> Saying.of("contacts.reminder_outcome." + detail);
            case "pause" -> Saying.of("contacts.reminder_paused_until", LocalDate.parse(detail));
            default ->
                Saying.of(
                        "contacts.reception_held",
                        at.toLocalTime().withSecond(0).withNano(0).toString(),
                        detail == null ? "–" : detail);
        };
        return new HeldThing("contacts." + kind, at.toLocalDate(), title, row.getString("words"));
    }
}
