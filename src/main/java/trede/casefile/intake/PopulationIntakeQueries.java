package trede.casefile.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Numbers of inhabitants as another system tells them.
@Component
class PopulationIntakeQueries {

    private static final String SAME =
            "a.municipality = b.municipality and a.year = b.year and a.age_from = b.age_from and a.age_until = b.age_until";

    private final JdbcClient sql;

    PopulationIntakeQueries(JdbcClient sql) {
        this.sql = sql;
    }

    static void form(CopyRow row, PopulationTold told) {
        row.number(told.line())
                .text(told.municipality())
                .number(told.year())
                .number(told.ageFrom())
                .number(told.ageUntil())
                .number(told.inhabitants())
                .text(told.rowId());
    }

    void check(boolean complete) {
        reject("""
                select t.line, d.line as other from told_population t
                join (select row_id, min(line) as line from told_population
                      where row_id is not null group by row_id having count(*) > 1) d
                on d.row_id = t.row_id and t.line > d.line
                """);
        reject("""
                select b.line, a.line as other from told_population b
                join (select municipality, year, age_from, age_until, min(line) as line from told_population
                      group by municipality, year, age_from, age_until having count(*) > 1) a
                on %s and b.line > a.line
                """.formatted(SAME));
        match();
        if (complete) {
            findAbsent();
        }
        while (rejectTaken() > 0) {
            // a row that stays after all may stand in the way of another
        }
    }

    private void reject(String seconds) {
        int rejected = sql.sql("insert into objection (about, line, reason, other_line) "
                        + "select 'population', line, 'SECOND_ROW', other from (" + seconds + ") s")
                .update();
        if (rejected > 0) {
            sql.sql("delete from told_population t using objection o where o.about = 'population' and o.line = t.line")
                    .update();
        }
    }

    private void match() {
        match("a.row_id = b.row_id", "true");
        match(SAME, "(a.row_id is null or b.row_id is null)");
    }

    private void match(String same, String where) {
        sql.sql("""
                        insert into matched_population
                        select b.line, a.municipality, a.year, a.age_from, a.age_until,
                               not (%s and a.inhabitants = b.inhabitants)
                               or b.row_id is not null and a.row_id is distinct from b.row_id
                        from told_population b
                        join casefile.population a on a.centre = access.current_centre() and %s
                        where %s and not exists (select from matched_population m where m.line = b.line)
                          and not exists (select from matched_population b where %s)
                        """.formatted(SAME, same, where, SAME)).update();
    }

    private void findAbsent() {
        sql.sql("""
                        insert into withdrawn_population
                        select a.municipality, a.year, a.age_from, a.age_until
                        from casefile.population a
                        where a.centre = access.current_centre()
                          and not exists (select from matched_population b where %s)
                          and not exists (select from spoiled s where s.about = 'population')
                        """.formatted(SAME)).update();
    }

    /// A row whose ages are those of another row that stays.
    private int rejectTaken() {
        int rejected = sql.sql("""
                        insert into objection (about, line, reason)
                        select 'population', b.line, 'SECOND_ROW'
                        from told_population b
                        join casefile.population a on a.centre = access.current_centre() and %1$s
                        where not exists (select from matched_population b where %1$s)
                          and not exists (select from withdrawn_population b where %1$s)
                        """.formatted(SAME)).update();
        if (rejected > 0) {
            sql.sql("delete from told_population t using objection o where o.about = 'population' and o.line = t.line")
                    .update();
            sql.sql(
                            "delete from matched_population t using objection o where o.about = 'population' and o.line = t.line")
                    .update();
        }
        return rejected;
    }

    /// Corrected rows are taken out and put back, since two of them may trade places.
    Tally apply(long toldBy) {
        int withdrawn = sql.sql("delete from casefile.population a using withdrawn_population b where a.centre = "
                        + "access.current_centre() and " + SAME)
                .update();
        int corrected = sql.sql("delete from casefile.population a using matched_population b where b.changed and "
                        + "a.centre = access.current_centre() and " + SAME)
                .update();
        int put = sql.sql("""
                        insert into casefile.population (
                            centre, municipality, year, age_from, age_until, inhabitants, row_id, told_by)
                        select access.current_centre(), t.municipality, t.year, t.age_from, t.age_until,
                               t.inhabitants, t.row_id, :toldBy
                        from told_population t
                        left join matched_population m on m.line = t.line
                        where m.line is null or m.changed
                        """).param("toldBy", toldBy).update();
        return new Tally(put - corrected, corrected, withdrawn);
    }
}
