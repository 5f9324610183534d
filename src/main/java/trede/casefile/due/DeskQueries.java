package trede.casefile.due;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads who works beside somebody, and for whom they stand in.
@Component
class DeskQueries {

    private final JdbcClient sql;

    DeskQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param absent whether one stands in for them; else a colleague of the team
    record Neighbour(UUID account, String name, boolean absent) {}

    List<Neighbour> list(UUID me, LocalDate today) {
        return sql.sql("""
                        select a.id as account, a.name, true as absent
                        from access.substitution s
                        join access.account a on a.centre = s.centre and a.id = s.absent
                        where s.substitute = :me and s.first <= :today and s.last >= :today
                        union
                        select a.id, a.name, false
                        from casefile.team_member m
                        join casefile.team_member o on o.centre = m.centre and o.team = m.team and o.first <= :today and o.last >= :today
                        join access.account a on a.centre = o.centre and a.id = o.account
                        where m.account = :me and m.first <= :today and m.last >= :today
                        order by name
                        """)
                .param("me", me)
                .param("today", today)
                .query(Neighbour.class)
                .list();
    }

    /// Those of the teams of a site.
    List<UUID> listSite(UUID site, LocalDate today) {
        return sql.sql("""
                        select m.account from casefile.team_member m
                        join casefile.team t on t.centre = m.centre and t.id = m.team
                        where t.site = ? and m.first <= ? and m.last >= ?
                        """).params(site, today, today).query(UUID.class).list();
    }

    /// Those of a team.
    List<UUID> listMembers(UUID team, LocalDate today) {
        return sql.sql("select account from casefile.team_member where team = ? and first <= ? and last >= ?")
                .params(team, today, today)
                .query(UUID.class)
                .list();
    }
}
