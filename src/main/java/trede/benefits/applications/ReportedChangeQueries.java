package trede.benefits.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.sensitive.Mark;

/// Reads and writes the changes that people told.
@Component
class ReportedChangeQueries {

    private final JdbcClient sql;

    ReportedChangeQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The latest first.
    List<ReportedChange> list(long person) {
        return sql.sql("select * from benefits.change where person = ? order by reported_on desc, since desc, id")
                .param(person)
                .query((row, n) -> new ReportedChange(
                        row.getObject("id", UUID.class),
                        row.getObject("reported_on", LocalDate.class),
                        row.getObject("since", LocalDate.class),
                        row.getString("about"),
                        row.getString("words"),
                        row.getObject("look_by", LocalDate.class),
                        row.getObject("looked_on", LocalDate.class),
                        row.getString("outcome"),
                        Mark.read(row)))
                .list();
    }

    void add(long person, ReportedChange change, LocalDate lookBy, String actor) {
        sql.sql("""
                        insert into benefits.change (centre, person, reported_on, since, about, words, look_by, sensitive, typed_by)
                        values (access.current_centre(), ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(person)
                .param(change.reported())
                .param(change.since())
                .param(change.about())
                .param(change.words())
                .param(lookBy)
                .param(change.mark().sensitive())
                .param(actor)
                .update();
    }

    boolean looked(long person, UUID change, LocalDate on, String outcome, String actor) {
        return sql.sql("""
                                update benefits.change set looked_on = ?, outcome = ?, typed_by = ?
                                where person = ? and id = ? and looked_on is null
                                """).params(on, outcome, actor, person, change).update() == 1;
    }
}
