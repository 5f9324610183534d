package trede.benefits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.sensitive.Mark;

/// Reads and writes applications.
@Component
class ApplicationQueries {

    private static final String APPLICATION = """
            select a.id, a.year, a.number, a.received, a.manner, a.kinds, a.asked, a.asked_by, a.asked_by_name, a.decide_by,
                   a.notify_by, a.withdrawn_on, a.withdrawn_why, a.sensitive, a.typed_by, f.id as forwarding, f.to_centre, f.why, f.forward_by, f.sent_on,
                   f.told_on, f.reply, f.replied_on, f.refer_by, f.referred_on,
                   array(select k from unnest(a.kinds) k where not exists (
                       select from benefits.decision d
                       where d.centre = a.centre and d.person = a.person and d.application = a.id and d.aid = k
                         and d.kind in ('granted', 'refused') and d.undone_on is null)) as undecided
            from benefits.application a
            left join benefits.forwarding f on f.centre = a.centre and f.person = a.person and f.application = a.id
            """;

    private final JdbcClient sql;

    ApplicationQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first.
    List<Application> list(long person) {
        return sql.sql(APPLICATION + "where a.person = ? order by a.received desc, a.year desc, a.number desc")
                .param(person)
                .query((row, n) -> application(row))
                .list();
    }

    Optional<Application> find(long person, UUID id) {
        return sql.sql(APPLICATION + "where a.person = ? and a.id = ?")
                .params(person, id)
                .query((row, n) -> application(row))
                .optional();
    }

    private static Application application(ResultSet row) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                "A%d/%d".formatted(row.getInt("year"), row.getInt("number")),
                row.getObject("received", LocalDate.class),
                new Asked(
                        row.getString("manner"),
                        aids(row, "kinds"),
                        row.getString("asked"),
                        row.getString("asked_by"),
                        row.getString("asked_by_name"),
                        Mark.read(row)),
                row.getObject("decide_by", LocalDate.class),
                row.getObject("notify_by", LocalDate.class),
                aids(row, "undecided"),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getString("withdrawn_why"),
                forwarding(row));
    }

    private static @Nullable Forwarding forwarding(ResultSet row) throws SQLException {
        var id = row.getObject("forwarding", UUID.class);
        return id == null
                ? null
                : new Forwarding(
                        id,
                        row.getString("to_centre"),
                        row.getString("why"),
                        row.getObject("forward_by", LocalDate.class),
                        row.getObject("sent_on", LocalDate.class),
                        row.getObject("told_on", LocalDate.class),
                        row.getString("reply"),
                        row.getObject("replied_on", LocalDate.class),
                        row.getObject("refer_by", LocalDate.class),
                        row.getObject("referred_on", LocalDate.class));
    }

    private static List<Aid> aids(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray())
                .flatMap(code -> Aid.find(code).stream())
                .toList();
    }

    /// The terms of an application: when it must be decided, and the decision told.
    record Term(LocalDate decideBy, LocalDate notifyBy) {}

    UUID add(long person, Asked asked, LocalDate received, Term term, String actor) {
        sql.sql("select pg_advisory_xact_lock(1740874, access.current_centre())")
                .query((row, n) -> true)
                .list();
        return sql.sql("""
                        insert into benefits.application (centre, person, year, number, received, manner, kinds, asked, asked_by,
                                                          asked_by_name, decide_by, notify_by, sensitive, typed_by)
                        select access.current_centre(), :person, :year,
                               coalesce((select max(number) from benefits.application where year = :year), 0) + 1,
                               :received, :manner, :kinds, :asked, :by, :name, :decide, :notify, :sensitive, :actor
                        returning id
                        """)
                .param("person", person)
                .param("year", received.getYear())
                .param("received", received)
                .param("manner", asked.manner())
                .param("kinds", asked.kinds().stream().map(Aid::code).toArray(String[]::new))
                .param("asked", asked.words())
                .param("by", asked.by())
                .param("name", asked.byName())
                .param("decide", term.decideBy())
                .param("notify", term.notifyBy())
                .param("sensitive", asked.mark().sensitive(), java.sql.Types.BOOLEAN)
                .param("actor", actor)
                .query(UUID.class)
                .single();
    }

    void withdraw(UUID application, LocalDate on, String why, String actor) {
        sql.sql("update benefits.application set withdrawn_on = ?, withdrawn_why = ?, typed_by = ? where id = ?")
                .params(on, why, actor, application)
                .update();
    }
}
