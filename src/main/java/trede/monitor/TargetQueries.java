package trede.monitor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Targets as rows.
@Component
class TargetQueries {

    private final JdbcClient sql;

    TargetQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Target> list() {
        return sql.sql("""
                        select measure, cell, numerator, denominator, first as "from",
                               nullif(last, 'infinity') as until, sentence
                        from monitor.target
                        order by first, measure, cell
                        """).query(Target.class).list();
    }

    List<Target> list(Instant knownAt) {
        return sql.sql("""
                        select measure, cell, numerator, denominator, first as "from",
                               nullif(last, 'infinity') as until, sentence
                        from (select * from monitor.target
                              union all
                              select * from monitor.target_history) ever
                        where known @> :at
                        order by first, measure, cell
                        """)
                .param("at", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(Target.class)
                .list();
    }

    void save(int centre, Target target) {
        sql.sql("""
                        insert into monitor.target (centre, measure, cell, numerator, denominator, first, last, sentence)
                        values (:centre, :measure, :cell, :numerator, :denominator, :first,
                                coalesce(cast(:last as date), 'infinity'), :sentence)
                        on conflict (centre, measure, cell, first) do update
                        set numerator = excluded.numerator, denominator = excluded.denominator, last = excluded.last,
                            sentence = excluded.sentence
                        """)
                .param("centre", centre)
                .param("measure", target.measure())
                .param("cell", target.cell())
                .param("numerator", target.numerator())
                .param("denominator", target.denominator())
                .param("first", target.from())
                .param("last", target.until())
                .param("sentence", target.sentence())
                .update();
    }

    void remove(String measure, String cell, LocalDate from) {
        sql.sql("delete from monitor.target where measure = ? and cell = ? and first = ?")
                .params(measure, cell, from)
                .update();
    }
}
