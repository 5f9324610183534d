package trede.contacts.appointments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.HandoverSource;
import trede.casefile.Saying;

/// The next dates of whom a colleague takes over.
@Component
class NextDateQueries implements HandoverSource {

    private final JdbcClient sql;

    NextDateQueries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<HandoverSource.Line> list(Collection<UUID> people, LocalDate day) {
        return sql.sql("""
                        select p.id, (a.begins at time zone 'Europe/Brussels')::date as day, a.kind
                        from casefile.person p
                        join contacts.appointment a on a.centre = p.centre and a.person = p.person
                        where p.id = any (:people) and a.outcome = 'planned'
                          and a.begins >= cast(:day as date)::timestamp at time zone 'Europe/Brussels'
                        order by a.begins
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param("day", day)
                .query((row, _) -> new HandoverSource.Line(
                        row.getObject("id", UUID.class),
                        Part.NEXT,
                        Saying.of(
                                "contacts.appointment_next",
                                row.getObject("day", LocalDate.class),
                                Saying.of(Kind.find(row.getString("kind"))
                                        .orElseThrow()
                                        .label()))))
                .list();
    }
}
