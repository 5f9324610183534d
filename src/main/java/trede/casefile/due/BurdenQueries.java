package trede.casefile.due;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what each colleague has to do, all of them at once.
@Component
class BurdenQueries {

    // Both registers are read whole, from the index alone and in its order; a condition on their days would let
    // the planner expect few rows, and sort what is sorted.
    private static final String WORKLOAD = """
            with due as (
                select account, coalesce(sum(many) filter (where due < :today), 0) as late,
                       coalesce(sum(many) filter (where due = :today), 0) as today,
                       coalesce(sum(many) filter (where due > :today and due <= :week), 0) as week,
                       coalesce(sum(many) filter (where due > :week), 0) as later
                from (select account, due, count(*) as many from casefile.due group by account, due) d group by account),
            followed as (
                select f.account, count(distinct f.person) filter (where f.first <= :today and f.last >= :today) as files
                from casefile.follower f group by f.account)
            select a.id as account, a.name, t.id as team, t.name || ', ' || s.name as place,
                   coalesce(d.late, 0) as late, coalesce(d.today, 0) as today, coalesce(d.week, 0) as week,
                   coalesce(d.later, 0) as later, coalesce(f.files, 0) as files
            from access.account a
            left join due d on d.account = a.id
            left join followed f on f.account = a.id
            left join casefile.team_member m on m.centre = a.centre and m.account = a.id and m.first <= :today and m.last >= :today
            left join casefile.team t on t.centre = m.centre and t.id = m.team
            left join casefile.site s on s.centre = t.centre and s.id = t.site
            where t.id is not null or d.account is not null or f.files > 0
            union all
            select null, null, null, null, d.late, d.today, d.week, d.later, 0 from due d where d.account is null
            order by place nulls last, name nulls last
            """;

    private final JdbcClient sql;

    BurdenQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// By team, then by name; what is nobody's last.
    List<Burden> list(LocalDate today) {
        return sql.sql(WORKLOAD)
                .param("today", today)
                .param("week", Urgency.endOfWeek(today))
                .query(Burden.class)
                .list();
    }
}
