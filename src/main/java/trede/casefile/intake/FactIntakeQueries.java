package trede.casefile.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.FactKind;

/// Facts as another system tells them: which are new, which correct what is known, which are absent.
@Component
class FactIntakeQueries {

    /// The key of a fact without a row id is its person and first day, and for some kinds what tells
    /// facts of one day
    /// apart.
    private static final String SAME_KEY = """
            a.kind = b.kind and a.person = b.person and a.first = b.first
            and (b.kind in ('benefit', 'screening', 'exit') or a.code = b.code)
            and (b.kind <> 'activity' or a.detail is not distinct from b.detail)
            and (b.kind not in ('activity', 'employment') or a.partner is not distinct from b.partner)
            """;

    private final JdbcClient sql;
    private final FactStageQueries stages;

    FactIntakeQueries(JdbcClient sql, FactStageQueries stages) {
        this.sql = sql;
        this.stages = stages;
    }

    static void form(CopyRow row, FactTold told) {
        row.number(told.line())
                .text(told.person())
                .text(told.kind().code())
                .text(told.code().code())
                .day(told.first())
                .lastDay(told.last())
                .text(told.detail())
                .text(told.partner())
                .number(told.hours())
                .text(told.rowId());
    }

    void stage() {
        stages.stage();
    }

    void rejectSecondRows(Set<FactKind> byRow) {
        int seconds = rejectSecondKeys() + (byRow.isEmpty() ? 0 : rejectSecondRowIds());
        if (seconds > 0) {
            dropRejected();
        }
    }

    private int rejectSecondKeys() {
        return sql.sql("""
                        with numbered as (
                            select kind, line, first_value(line) over (
                                partition by kind, person, first,
                                    case when kind not in ('benefit', 'screening', 'exit') then code end,
                                    case when kind = 'activity' then detail end,
                                    case when kind in ('activity', 'employment') then partner end
                                order by line) as first_line
                            from staged_fact
                            where row_id is null and person is not null and (kind, person, first) in (
                                select kind, person, first from staged_fact where doubtful))
                        insert into objection (about, line, reason, other_line)
                        select kind::text, line, 'SECOND_ROW', first_line from numbered where line > first_line
                        """).update();
    }

    private int rejectSecondRowIds() {
        return sql.sql("""
                        with twice as (
                            select kind, row_id, min(line) as line from staged_fact
                            where row_id is not null group by kind, row_id having count(*) > 1)
                        insert into objection (about, line, reason, other_line)
                        select s.kind::text, s.line, 'SECOND_ROW', d.line
                        from twice d join staged_fact s on s.kind = d.kind and s.row_id = d.row_id and s.line > d.line
                        """).update();
    }

    /// Finds what each row corrects or repeats: by row id, else by key. A row that comes with an id for
    /// the first time
    /// takes over the fact that was told without.
    void match(Set<FactKind> byRow) {
        var byKey = EnumSet.allOf(FactKind.class);
        byKey.removeAll(byRow);
        match(byRow, "", "a.kind = b.kind and a.row_id = b.row_id", "true");
        match(byKey, "", SAME_KEY, "a.row_id is null");
        match(byRow, "distinct on (a.id)", SAME_KEY, "a.row_id is null and " + NOT_YET);
        match(byKey, "distinct on (b.kind, b.line)", SAME_KEY, "a.row_id is not null and " + NOT_YET);
        sql.sql("analyze matched").update();
    }

    private static final String NOT_YET =
            "not exists (select from matched m where m.kind = b.kind and m.line = b.line)";

    private void match(Set<FactKind> kinds, String distinct, String same, String where) {
        String known = where.startsWith("a.row_id") ? where.split(" and ", 2)[0] : "true";
        boolean any = sql.sql("select exists (select from casefile.fact a where a.centre = access.current_centre() "
                        + "and a.kind = any (:kinds::casefile.fact_kind[]) and " + known + ")")
                .param("kinds", array(kinds))
                .query(Boolean.class)
                .single();
        if (!any) {
            return;
        }
        sql.sql("""
                        insert into matched
                        select %s b.kind, b.line, a.id, a.person, a.first,
                               (a.person, a.code, a.first, a.last, a.detail, a.partner, a.hours) is distinct from
                               (b.person, b.code, b.first, b.last, b.detail, b.partner, b.hours)
                               or b.row_id is not null and a.row_id is null
                        from staged_fact b
                        join casefile.fact a on a.centre = access.current_centre() and %s
                        where b.kind = any (:kinds::casefile.fact_kind[]) and %s
                        """.formatted(distinct, same, where))
                .param("kinds", array(kinds))
                .update();
    }

    /// Facts known but absent. A row that could not be read is not absence.
    void findAbsent(Set<FactKind> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        boolean spoiled = sql.sql("select exists (select from spoiled)")
                .query(Boolean.class)
                .single();
        sql.sql("""
                        insert into withdrawn_fact
                        select f.id, f.kind, f.person, f.first
                        from casefile.fact f
                        where f.centre = access.current_centre() and f.kind = any (:kinds::casefile.fact_kind[])
                          and not exists (select from matched m where m.id = f.id)
                        """ + (spoiled ? UNSPOILED : "")).param("kinds", array(kinds)).update();
        sql.sql("analyze withdrawn_fact").update();
    }

    private static final String UNSPOILED = """
              and not exists (select from spoiled s where s.about = f.kind::text and s.row_id = f.row_id)
              and not exists (
                  select from spoiled s
                  join casefile.person p on p.centre = access.current_centre() and p.source = s.source
                  left join casefile.merged m on m.centre = p.centre and m.person = p.person
                  where s.about = f.kind::text and s.row_id is null and f.person in (p.person, m.survivor))
              and f.kind::text not in (select s.about from spoiled s where s.row_id is null and s.source is null)
            """;

    private static String array(Set<FactKind> kinds) {
        return kinds.stream().map(FactKind::code).collect(Collectors.joining(",", "{", "}"));
    }

    void rejectUnknownPeople() {
        int unknown = sql.sql("""
                        insert into objection (about, line, reason)
                        select kind::text, line, 'UNKNOWN_PERSON' from staged_fact where person is null
                        """).update();
        if (unknown > 0) {
            dropRejected();
        }
    }

    /// Takes out the rows objected to.
    ///
    /// @return how many of them would have corrected or repeated what is known, which so comes back
    int dropRejected() {
        sql.sql("""
                        delete from staged_fact s using objection o
                        where o.about = s.kind::text and o.line = s.line
                        """).update();
        return sql.sql("delete from matched m using objection o where o.about = m.kind::text and o.line = m.line")
                .update();
    }

    Map<FactKind, Tally> apply(long toldBy) {
        var withdrawn = count("""
                with gone as (
                    delete from casefile.fact f using withdrawn_fact w
                    where f.centre = access.current_centre() and f.kind = w.kind and f.person = w.person
                      and f.first = w.first and f.id = w.id
                    returning f.kind)
                select kind::text, count(*) from gone group by kind
                """, toldBy);
        var corrected = count("""
                with changed as (
                    update casefile.fact f
                    set person = s.person, code = s.code, first = s.first, last = s.last, detail = s.detail,
                        partner = s.partner, hours = s.hours, row_id = coalesce(s.row_id, f.row_id), told_by = :toldBy
                    from matched m join staged_fact s on s.kind = m.kind and s.line = m.line
                    where m.changed and f.centre = access.current_centre() and f.kind = m.kind
                      and f.person = m.person and f.first = m.first and f.id = m.id
                    returning f.kind)
                select kind::text, count(*) from changed group by kind
                """, toldBy);
        var fresh = add(toldBy);
        var tallies = new EnumMap<FactKind, Tally>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            tallies.put(
                    kind,
                    new Tally(
                            fresh.getOrDefault(kind, 0L),
                            corrected.getOrDefault(kind, 0L),
                            withdrawn.getOrDefault(kind, 0L)));
        }
        return tallies;
    }

    private Map<FactKind, Long> add(long toldBy) {
        var fresh = count("select kind::text, count(*) from staged_fact group by kind", toldBy);
        count("select kind::text, count(*) from matched group by kind", toldBy)
                .forEach((kind, known) -> fresh.merge(kind, -known, Long::sum));
        sql.sql("""
                        insert into casefile.fact (
                            centre, person, kind, code, first, last, detail, partner, hours, row_id, told_by, known)
                        select (select access.current_centre()), s.person, s.kind, s.code, s.first, s.last, s.detail,
                               s.partner, s.hours, s.row_id, :toldBy, (select tstzrange(access.told_at(), null))
                        from staged_fact s
                        where not exists (select from matched m where m.kind = s.kind and m.line = s.line)
                        """).param("toldBy", toldBy).update();
        return fresh;
    }

    private Map<FactKind, Long> count(String statement, long toldBy) {
        var counts = new EnumMap<FactKind, Long>(FactKind.class);
        RowCallbackHandler each =
                row -> counts.put(FactKind.find(row.getString(1)).orElseThrow(), row.getLong(2));
        var spoken = sql.sql(statement);
        (statement.contains(":toldBy") ? spoken.param("toldBy", toldBy) : spoken).query(each);
        return counts;
    }
}
