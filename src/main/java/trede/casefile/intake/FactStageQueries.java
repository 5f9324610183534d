package trede.casefile.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whose each told fact is; also where two files of the source have become one of ours.
@Component
class FactStageQueries {

    private final JdbcClient sql;

    FactStageQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// Finds each row's person, and puts the rows in the order in which they will lie. A row of nobody we
    /// know stays
    /// without. In passing it marks the rows that are worth a closer look: one that begins on the day of
    /// another
    /// of its kind and person, and a benefit that begins before another has ended.
    void stage() {
        leaveOutWhatMergedFilesTellTwice();
        sql.sql("""
                        insert into staged_fact
                        select t.kind, t.line, k.person, t.code, t.first, t.last, t.detail, t.partner, t.hours, t.row_id,
                               lag(t.first) over earlier = t.first,
                               t.kind = 'benefit' and max(t.last) over earlier >= t.first
                        from told_fact t
                        left join (select p.source, p.person
                                   from casefile.person p
                                   join casefile.identity i on i.centre = p.centre and i.person = p.person
                                   where p.centre = access.current_centre()
                                   union all
                                   select g.source, m.survivor
                                   from casefile.merged m
                                   join casefile.person g on g.centre = m.centre and g.person = m.person
                                   join casefile.identity i on i.centre = m.centre and i.person = m.survivor
                                   where m.centre = access.current_centre()) k on k.source = t.source
                        window earlier as (partition by k.person, t.kind order by t.first, t.line
                                           rows between unbounded preceding and 1 preceding)
                        order by k.person, t.kind, t.first, t.line
                        """).update();
        sql.sql("analyze staged_fact").update();
    }

    /// Of two rows that say the same of one person under two numbers, the survivor's own stays. This is
    /// no mistake of
    /// the source: it does not know that both are one.
    private void leaveOutWhatMergedFilesTellTwice() {
        boolean any = sql.sql("select exists (select from casefile.merged)")
                .query(Boolean.class)
                .single();
        if (!any) {
            return;
        }
        sql.sql("""
                        with mine as (
                            select t.*, m.survivor, p.person <> m.survivor as went
                            from (select person, survivor from casefile.merged where centre = access.current_centre()
                                  union
                                  select survivor, survivor from casefile.merged where centre = access.current_centre()) m
                            join casefile.person p on p.centre = access.current_centre() and p.person = m.person
                            join told_fact t on t.source = p.source),
                        numbered as (
                            select kind, line, went, row_id,
                                   row_number() over (partition by survivor, kind, code, first, last, detail, partner, hours
                                       order by went, line) as content,
                                   row_number() over (partition by survivor, kind, first, row_id is null,
                                       case when kind not in ('benefit', 'screening', 'exit') then code end,
                                       case when kind = 'activity' then detail end,
                                       case when kind in ('activity', 'employment') then partner end
                                       order by went, line) as key
                            from mine)
                        delete from told_fact t using numbered n
                        where t.kind = n.kind and t.line = n.line and n.went
                          and (n.content > 1 or n.key > 1 and n.row_id is null)
                        """).update();
    }
}
