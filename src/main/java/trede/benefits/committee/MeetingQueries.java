package trede.benefits.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes who sits in the committee, and when it meets.
@Component
class MeetingQueries {

    private static final String MEETING = """
            select m.id, m.day, m.begins, m.place, m.closed_on,
                   (select count(*) from benefits.agenda_item i where i.centre = m.centre and i.meeting = m.id) as items,
                   (select count(*) from benefits.agenda_item i
                    where i.centre = m.centre and i.meeting = m.id and i.outcome is null) as open
            from benefits.meeting m
            """;

    private final JdbcClient sql;

    MeetingQueries(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(
            UUID id,
            LocalDate day,
            String begins,
            String place,
            @Nullable LocalDate closedOn,
            int items,
            int open) {

        Meeting with(List<Meeting.Attendant> attendants) {
            return new Meeting(id, day, begins, place, closedOn, attendants, items, open);
        }
    }

    /// The latest first, without who was there.
    List<Meeting> list(int limit) {
        return sql
                .sql(MEETING + "order by m.day desc, m.begins desc, m.id limit ?")
                .param(limit)
                .query(Row.class)
                .stream()
                .map(row -> row.with(List.of()))
                .toList();
    }

    Optional<Meeting> find(UUID id) {
        return sql.sql(MEETING + "where m.id = ?")
                .param(id)
                .query(Row.class)
                .optional()
                .map(row -> row.with(attendants(id)));
    }

    private List<Meeting.Attendant> attendants(UUID meeting) {
        return sql.sql("""
                        select a.member, m.name, m.account, a.role, a.present
                        from benefits.attendance a
                        join benefits.committee_member m on m.centre = a.centre and m.id = a.member
                        where a.meeting = ? order by array_position('{chair,secretary,member}', a.role), m.name
                        """).param(meeting).query(Meeting.Attendant.class).list();
    }

    /// The next one that is not closed, on this day or later.
    Optional<UUID> findNext(LocalDate from) {
        return sql.sql(
                        "select id from benefits.meeting where day >= ? and closed_on is null order by day, begins, id limit 1")
                .param(from)
                .query(UUID.class)
                .optional();
    }

    UUID add(LocalDate day, String begins, String place, String actor) {
        var id =
                sql.sql("""
                        insert into benefits.meeting (centre, day, begins, place, typed_by)
                        values (access.current_centre(), ?, ?, ?, ?) returning id
                        """).params(day, begins, place, actor).query(UUID.class).single();
        sql.sql("""
                        insert into benefits.attendance (centre, meeting, member, role, present, typed_by)
                        select m.centre, :meeting, m.id, m.role, false, :actor from benefits.committee_member m
                        where m.first <= :day and m.last >= :day
                        """)
                .param("meeting", id)
                .param("actor", actor)
                .param("day", day)
                .update();
        return id;
    }

    void attend(UUID meeting, Collection<UUID> present, String actor) {
        sql.sql("""
                        update benefits.attendance set present = member = any(:there), typed_by = :actor
                        where meeting = :meeting and present <> (member = any(:there))
                        """)
                .param("there", present.toArray(UUID[]::new))
                .param("actor", actor)
                .param("meeting", meeting)
                .update();
    }

    void close(UUID meeting, LocalDate on, String actor) {
        sql.sql("update benefits.meeting set closed_on = ?, typed_by = ? where id = ?")
                .params(on, actor, meeting)
                .update();
    }

    /// Present and future members first, then former ones.
    List<CommitteeMember> listMembers(LocalDate today) {
        return sql.sql("""
                        select id, name, account, role, first, nullif(last, 'infinity') as last from benefits.committee_member m
                        order by m.last < :today, array_position('{chair,secretary,member}', role), name
                        """).param("today", today).query(CommitteeMember.class).list();
    }

    void addMember(String name, @Nullable UUID account, String role, LocalDate first, String actor) {
        sql.sql("""
                        insert into benefits.committee_member (centre, name, account, role, first, typed_by)
                        values (access.current_centre(), ?, ?, ?, ?, ?)
                        """)
                .param(1, name)
                .param(2, account)
                .param(3, role)
                .param(4, first)
                .param(5, actor)
                .update();
    }

    boolean endMember(UUID member, LocalDate last, String actor) {
        return sql.sql("update benefits.committee_member set last = ?, typed_by = ? where id = ? and first <= ?")
                        .params(last, actor, member, last)
                        .update()
                == 1;
    }
}
