package trede.casefile.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes and reads the lists that people come back to.
@Component
class SavedFilterQueries {

    private final JdbcClient sql;

    SavedFilterQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// One's own and what the team shares today, by name.
    List<SavedFilter> list(UUID me, LocalDate today) {
        return sql.sql("""
                        select s.id, s.account, s.name, s.shared, s.query
                        from casefile.caseload_filter s
                        where s.account = :me
                           or s.shared and s.account in (
                               select o.account
                               from casefile.team_member m
                               join casefile.team_member o
                                 on o.centre = m.centre and o.team = m.team and o.first <= :today and o.last >= :today
                               where m.account = :me and m.first <= :today and m.last >= :today)
                        order by s.account <> :me, s.name
                        limit 50
                        """)
                .param("me", me)
                .param("today", today)
                .query(SavedFilter.class)
                .list();
    }

    /// Under a name that one has already, the list becomes this one.
    void keep(UUID me, String name, boolean shared, String query) {
        sql.sql("""
                        insert into casefile.caseload_filter (centre, account, name, shared, query)
                        values (access.current_centre(), ?, ?, ?, ?)
                        on conflict (centre, account, name) do update set shared = excluded.shared, query = excluded.query
                        """).params(me, name, shared, query).update();
    }

    boolean remove(UUID me, UUID filter) {
        return sql.sql("delete from casefile.caseload_filter where id = ? and account = ?")
                        .params(filter, me)
                        .update()
                > 0;
    }
}
