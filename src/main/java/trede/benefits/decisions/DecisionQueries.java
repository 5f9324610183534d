package trede.benefits.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes decisions.
@Component
class DecisionQueries {

    private static final String IN_ORDER = " order by d.decided_on, d.year, d.number";

    private final JdbcClient sql;

    DecisionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// In the order in which they were taken.
    List<Decision> list(long person) {
        return sql.sql("select d.* from benefits.decision d where d.person = ?" + IN_ORDER)
                .param(person)
                .query((row, n) -> decision(row))
                .list();
    }

    Optional<Decision> find(long person, UUID id) {
        return sql.sql("select d.* from benefits.decision d where d.person = ? and d.id = ?")
                .params(person, id)
                .query((row, n) -> decision(row))
                .optional();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                "B%d/%d".formatted(row.getInt("year"), row.getInt("number")),
                row.getObject("application", UUID.class),
                row.getObject("proposal", UUID.class),
                ContentRows.read(row),
                new Decision.Course(
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by"),
                        row.getObject("notify_by", LocalDate.class),
                        row.getObject("review_by", LocalDate.class),
                        row.getObject("ratified_on", LocalDate.class),
                        row.getObject("undone_on", LocalDate.class)));
    }

    /// Nobody else in the centre decides until this transaction ends: numbers follow each other.
    void takeTurn() {
        sql.sql("select pg_advisory_xact_lock(1740875, access.current_centre())")
                .query((row, n) -> true)
                .list();
    }

    UUID add(
            long person,
            @Nullable UUID application,
            UUID proposal,
            Content content,
            Decision.Course course,
            String actor) {
        return sql.sql("""
                        insert into benefits.decision (centre, person, application, proposal, year, number, kind, aid, ground, reason,
                                                       category, category_why, amount, amount_why, calculation, periodicity, first,
                                                       last, exit, decided_on, decided_by, notify_by, review_by, typed_by)
                        select access.current_centre(), :person, :application, :proposal, :year,
                               coalesce((select max(number) from benefits.decision where year = :year), 0) + 1,
                               :kind, :aid, :ground, :reason, :category, :category_why, :amount, :method, :calculation, :periodicity,
                               :first, :last, :exit, :on, :by, :notify, :review, :actor
                        returning id
                        """)
                .param("person", person)
                .param("application", application)
                .param("proposal", proposal)
                .param("year", course.on().getYear())
                .params(ContentRows.params(content))
                .param("on", course.on())
                .param("by", course.by())
                .param("notify", course.notifyBy())
                .param("review", course.reviewBy())
                .param("actor", actor)
                .query(UUID.class)
                .single();
    }

    void ratified(UUID decision, LocalDate on, boolean agreed, String actor) {
        sql.sql("update benefits.decision set %s = ?, typed_by = ? where id = ?"
                        .formatted(agreed ? "ratified_on" : "undone_on"))
                .params(on, actor, decision)
                .update();
    }

    boolean hasLetter(UUID decision) {
        return sql.sql("select exists (select from benefits.letter where decision = ?)")
                .param(decision)
                .query(Boolean.class)
                .single();
    }

    /// The day on which the latest sanction on one of these grounds became final: no appeal any more.
    Optional<LocalDate> findFinalSanction(long person, List<String> grounds, LocalDate until) {
        return sql.sql("""
                        select max(x.final) as final from (
                            select min(l.appeal_until) + 1 as final
                            from benefits.decision d
                            join benefits.letter l on l.centre = d.centre and l.person = d.person and l.decision = d.id
                            where d.person = :person and d.kind = 'suspended' and d.ground = any (:grounds) and d.undone_on is null
                            group by d.id) x
                        where x.final <= :until
                        """)
                .param("person", person)
                .param("grounds", grounds.toArray(String[]::new))
                .param("until", until)
                .query((row, n) -> Optional.ofNullable(row.getObject("final", LocalDate.class)))
                .single();
    }

    /// What rests on it is derived anew; it stays in the history.
    void remove(UUID decision) {
        sql.sql("delete from benefits.decision where id = ?").param(decision).update();
    }

    void reopen(UUID decision, String actor) {
        sql.sql("update benefits.decision set ratified_on = null, undone_on = null, typed_by = ? where id = ?")
                .params(actor, decision)
                .update();
    }
}
