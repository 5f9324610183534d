package trede.contacts.appointments;

// Longer than the house's measure: all columns of an appointment are read and written beside each other.

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes appointments.
@Component
class AppointmentQueries {

    private static final int MOST = 500;

    /// More than the largest centre receives in a day, and more than one worker can in seven months.
    private static final int MOST_AT_THE_DESK = 3000;

    private static final int MOST_HOURS = 5000;

    private static final String APPOINTMENT = """
            select a.id, a.person, p.id as file, i.given_name, i.family_name, a.account, a.begins, a.ends, a.site, s.name as site_name,
                   a.place, a.room, r.name as room_name, a.kind, a.form, a.knowingly, a.outcome, a.outcome_on, a.outcome_by
            from contacts.appointment a
            join casefile.person p on p.centre = a.centre and p.person = a.person
            join casefile.identity i on i.centre = a.centre and i.person = a.person
            left join casefile.site s on s.centre = a.centre and s.id = a.site
            left join contacts.room r on r.centre = a.centre and r.id = a.room
            """;

    private final JdbcClient sql;

    AppointmentQueries(JdbcClient sql) {
        this.sql = sql;
    }

    UUID add(long person, Booking booking) {
        return sql.sql("""
                        insert into contacts.appointment (centre, person, account, begins, ends, site, place, room, kind, form, knowingly)
                        values (access.current_centre(), :person, :account, :begins, :ends, cast(:site as uuid), :place,
                                cast(:room as uuid), :kind, :form, :knowingly)
                        returning id
                        """)
                .param("person", person)
                .param("account", booking.account())
                .param("begins", at(booking.slot().begins()))
                .param("ends", at(booking.slot().ends()))
                .param("site", booking.where().siteId())
                .param("place", booking.where().place())
                .param("room", booking.where().roomId())
                .param("kind", booking.kind().code())
                .param("form", booking.form().code())
                .param("knowingly", booking.knowingly())
                .query(UUID.class)
                .single();
    }

    Optional<Appointment> find(UUID id) {
        return sql.sql(APPOINTMENT + "where a.id = ?")
                .param(id)
                .query((row, n) -> appointment(row))
                .optional();
    }

    /// Of one person, the latest first.
    List<Appointment> list(long person) {
        return sql.sql(APPOINTMENT + "where a.person = ? order by a.begins desc, a.id limit " + MOST)
                .param(person)
                .query((row, n) -> appointment(row))
                .list();
    }

    /// Of a worker, or of everybody, that begin within; in order.
    List<Appointment> list(@Nullable UUID account, Instant from, Instant until) {
        String whose = account == null ? "" : "and a.account = :account ";
        return sql.sql(APPOINTMENT + "where a.begins >= :from and a.begins < :until " + whose
                        + "order by a.begins, a.ends, a.id limit " + MOST)
                .param("account", account)
                .param("from", at(from))
                .param("until", at(until))
                .query((row, n) -> appointment(row))
                .list();
    }

    /// Whom the desk expects on a day, or who came: in the house, alone or in a group; in order.
    List<Appointment> listExpected(Instant from, Instant until) {
        return sql.sql(APPOINTMENT + """
                        where a.begins >= :from and a.begins < :until and a.kind in ('office', 'group')
                          and a.outcome in ('planned', 'kept')
                        order by a.begins, a.ends, a.id limit :most
                        """)
                .param("from", at(from))
                .param("until", at(until))
                .param("most", MOST_AT_THE_DESK)
                .query((row, n) -> appointment(row))
                .list();
    }

    /// The hours of a worker, planned or kept, in order: a group is one.
    List<Appointment> listHours(UUID account, Instant from, Instant until) {
        return sql.sql(APPOINTMENT + """
                        where a.account = :account and a.begins >= :from and a.begins < :until and a.outcome in ('planned', 'kept')
                          and (a.kind <> 'group' or not exists (
                              select from contacts.appointment b
                              where b.account = a.account and b.begins = a.begins and b.ends = a.ends and b.kind = 'group'
                                and b.outcome in ('planned', 'kept') and b.id < a.id))
                        order by a.begins, a.ends, a.id limit :most
                        """)
                .param("account", account)
                .param("from", at(from))
                .param("until", at(until))
                .param("most", MOST_HOURS)
                .query((row, n) -> appointment(row))
                .list();
    }

    /// The hours of a worker that are taken.
    List<Slot> listTaken(UUID account, Instant from, Instant until) {
        return sql.sql("""
                        select a.begins, a.ends from contacts.appointment a
                        where a.account = :account and a.begins < :until and a.ends > :from
                          and a.outcome in ('planned', 'kept', 'no_show')
                        order by a.begins limit 2000
                        """)
                .param("account", account)
                .param("from", at(from))
                .param("until", at(until))
                .query((row, n) -> slot(row))
                .list();
    }

    /// What stands in the way: of the worker, the room or the person. A group meets in one room at one hour.
    Optional<Appointment> findClash(long person, Booking booking, @Nullable UUID except) {
        return sql.sql(APPOINTMENT + """
                        where (a.account = :account or a.room = cast(:room as uuid) or a.person = :person)
                          and a.begins < :ends and a.ends > :begins
                          and a.outcome in ('planned', 'kept', 'no_show')
                          and (cast(:except as uuid) is null or a.id <> cast(:except as uuid))
                          and not (a.kind = 'group' and :kind = 'group' and a.begins = :begins and a.ends = :ends
                                   and a.person <> :person)
                        order by a.begins limit 1
                        """)
                .param("account", booking.account())
                .param("room", booking.where().roomId())
                .param("person", person)
                .param("begins", at(booking.slot().begins()))
                .param("ends", at(booking.slot().ends()))
                .param("kind", booking.kind().code())
                .param("except", except)
                .query((row, n) -> appointment(row))
                .optional();
    }

    /// @return false if it is not any more as it was seen
    boolean end(Appointment seen, Outcome outcome, @Nullable LocalDate on, String actor) {
        return sql.sql("""
                        update contacts.appointment
                        set outcome = :outcome, outcome_on = cast(:on as date), outcome_by = :by, told_by = :actor
                        where id = :id and outcome = :seen and begins = :begins
                        """)
                        .param("outcome", outcome.code())
                        .param("on", on)
                        .param("by", on == null ? null : actor)
                        .param("actor", actor)
                        .param("id", seen.id())
                        .param("seen", seen.end().outcome().code())
                        .param("begins", at(seen.slot().begins()))
                        .update()
                > 0;
    }

    /// @return false if it is not any more as it was seen
    boolean move(Appointment seen, Booking booking, String actor) {
        return sql.sql("""
                        update contacts.appointment
                        set account = :account, begins = :begins, ends = :ends, site = cast(:site as uuid), place = :place,
                            room = cast(:room as uuid), kind = :kind, knowingly = :knowingly, settled_at = now(), told_by = :actor
                        where id = :id and outcome = 'planned' and begins = :seen
                        """)
                        .param("account", booking.account())
                        .param("begins", at(booking.slot().begins()))
                        .param("ends", at(booking.slot().ends()))
                        .param("site", booking.where().siteId())
                        .param("place", booking.where().place())
                        .param("room", booking.where().roomId())
                        .param("kind", booking.kind().code())
                        .param("knowingly", booking.knowingly())
                        .param("actor", actor)
                        .param("id", seen.id())
                        .param("seen", at(seen.slot().begins()))
                        .update()
                > 0;
    }

    /// When somebody died; empty while they live.
    Optional<LocalDate> findDeath(long person) {
        return sql.sql("select deceased_on from casefile.identity where person = ? and deceased_on is not null")
                .param(person)
                .query(LocalDate.class)
                .optional();
    }

    /// Gives what is to come of these people to another worker, where that one is free; the rest is nobody's.
    void handOver(Collection<UUID> people, UUID from, UUID to, Instant since, String actor) {
        sql.sql("""
                        update contacts.appointment a
                        set told_by = :actor,
                            account = case when a.knowingly or a.kind = 'group' or not exists (
                                select from contacts.appointment b
                                where b.account = :to and b.begins < a.ends and b.ends > a.begins
                                  and b.outcome in ('planned', 'kept', 'no_show')) then cast(:to as uuid) end
                        from casefile.person p
                        where p.centre = a.centre and p.person = a.person and p.id = any (:people)
                          and a.account = :from and a.begins >= :since and a.outcome = 'planned'
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .param("since", at(since))
                .param("actor", actor)
                .update();
    }

    /// Who is meant by public ids, in the order of the names.
    List<Appointment.Whom> listPeople(Collection<UUID> people) {
        return sql.sql("""
                        select p.person as number, p.id, i.given_name, i.family_name
                        from casefile.person p
                        join casefile.identity i on i.centre = p.centre and i.person = p.person
                        where p.id = any (?) and i.deceased_on is null
                        order by i.family_name, i.given_name, p.person
                        """)
                .param(people.toArray(UUID[]::new))
                .query(Appointment.Whom.class)
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Slot slot(ResultSet row) throws SQLException {
        return new Slot(
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant());
    }

    private static Where.@Nullable Named named(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new Where.Named(id, row.getString(column + "_name"));
    }

    static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                new Appointment.Whom(
                        row.getLong("person"),
                        row.getObject("file", UUID.class),
                        row.getString("given_name"),
                        row.getString("family_name")),
                row.getObject("account", UUID.class),
                slot(row),
                new Where(named(row, "site"), row.getString("place"), named(row, "room")),
                Kind.find(row.getString("kind")).orElseThrow(),
                Form.find(row.getString("form")).orElseThrow(),
                row.getBoolean("knowingly"),
                new Appointment.End(
                        Outcome.find(row.getString("outcome")).orElseThrow(),
                        row.getObject("outcome_on", LocalDate.class),
                        row.getString("outcome_by")));
    }
}
