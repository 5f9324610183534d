package trede.contacts.appointments.reminding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.contacts.appointments.Kind;
import trede.contacts.appointments.Slot;
import trede.contacts.appointments.Where;

/// Finds who is to be reminded, and writes that it was decided.
@Component
class ReminderQueries {

    /// A reminder early in the morning moves to the evening before: at most so many hours.
    private static final int SHIFT = 15;

    private final JdbcClient sql;

    ReminderQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Plan> findPlan() {
        return sql.sql("select days, hours from contacts.reminding")
                .query(Plan.class)
                .optional();
    }

    void settle(Plan plan, String actor) {
        sql.sql("""
                        insert into contacts.reminding (centre, days, hours)
                        values (access.current_centre(), cast(:days as int), cast(:hours as int))
                        on conflict (centre) do update set days = excluded.days, hours = excluded.hours, told_by = :actor
                        """)
                .param("days", plan.days())
                .param("hours", plan.hours())
                .param("actor", actor)
                .update();
    }

    /// Those that were agreed so early that this step still had its time, with a worker. Each is held until
    /// the end of the transaction: whom another program has in hand is left to it.
    List<Due> listDue(Plan.Step step, int lead, Instant now, LocalDate today) {
        return sql.sql("""
                        select a.id, a.person, i.language, coalesce(c.name, '') as worker, a.begins, a.ends, a.place, a.kind,
                               a.site, s.name as site_name, a.settled_at,
                               exists (select from contacts.pause p
                                       where p.person = a.person and p.until >= :today) as paused
                        from contacts.appointment a
                        join casefile.identity i on i.centre = a.centre and i.person = a.person
                        left join access.account c on c.centre = a.centre and c.id = a.account
                        left join casefile.site s on s.centre = a.centre and s.id = a.site
                        where a.outcome = 'planned' and a.begins > :now and a.begins < :horizon
                          and a.settled_at < a.begins - make_interval(hours => :lead)
                          and a.account is not null and i.deceased_on is null
                          and not exists (select from contacts.reminder r
                                          where r.appointment = a.id and r.step = :step and r.begins = a.begins)
                        order by a.begins limit 500
                        for no key update of a skip locked
                        """)
                .param("today", today)
                .param("now", at(now))
                .param("horizon", at(now.plus(Duration.ofHours(lead + SHIFT))))
                .param("lead", lead)
                .param("step", step.code())
                .query((row, n) -> due(row))
                .list();
    }

    /// Empty if it was decided before; who decides at the same moment is waited for.
    Optional<UUID> add(Due due, Plan.Step step, String outcome, Instant now) {
        return sql.sql("""
                        insert into contacts.reminder (centre, person, appointment, step, begins, outcome, at)
                        values (access.current_centre(), :person, :appointment, :step, :begins, :outcome, :at)
                        on conflict (centre, appointment, step, begins) do nothing
                        returning id
                        """)
                .param("person", due.person())
                .param("appointment", due.appointment())
                .param("step", step.code())
                .param("begins", at(due.slot().begins()))
                .param("outcome", outcome)
                .param("at", at(now))
                .query(UUID.class)
                .optional();
    }

    void sends(UUID reminder, UUID message) {
        sql.sql("update contacts.reminder set message = ? where id = ?")
                .params(message, reminder)
                .update();
    }

    Optional<Reminders.Pause> findPause(long person, LocalDate today) {
        return sql.sql(
                        "select until, reason from contacts.pause where person = ? and until >= ? order by until desc limit 1")
                .params(person, today)
                .query(Reminders.Pause.class)
                .optional();
    }

    void pause(long person, LocalDate until, String reason) {
        sql.sql("insert into contacts.pause (centre, person, until, reason) values (access.current_centre(), ?, ?, ?)")
                .params(person, until, reason)
                .update();
    }

    void resume(long person) {
        sql.sql("delete from contacts.pause where person = ?").param(person).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Due due(ResultSet row) throws SQLException {
        var site = row.getObject("site", UUID.class);
        return new Due(
                row.getObject("id", UUID.class),
                row.getLong("person"),
                row.getString("language"),
                row.getString("worker"),
                new Slot(
                        row.getObject("begins", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant()),
                new Where(
                        site == null ? null : new Where.Named(site, row.getString("site_name")),
                        row.getString("place"),
                        null),
                Kind.find(row.getString("kind")).orElseThrow(),
                row.getBoolean("paused"),
                row.getObject("settled_at", OffsetDateTime.class).toInstant());
    }
}
