package trede.monitor.teams;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads where people are followed.
@Component
class BreakdownQueries {

    private final JdbcClient sql;

    BreakdownQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// A person and the place of their first contact.
    record Where(long person, UUID place, String name) {}

    /// On a day, everybody once: the general first contact goes before others.
    ///
    /// @param bySite the site, else the team
    List<Where> list(LocalDate day, boolean bySite) {
        return sql.sql("""
                        select distinct on (person) person, %1$s as place, %1$s_name as name
                        from casefile.fact_first_contact
                        where first <= :day and last >= :day
                        order by person, function <> 'general', function
                        """.formatted(bySite ? "site" : "team"))
                .param("day", day)
                .query(Where.class)
                .list();
    }
}
