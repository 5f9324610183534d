package trede.casefile.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads who was told apart from whom, and takes it back.
@Component
class DistinctionQueries {

    private static final String SAID = """
            select n.person, n.other, n.reason, n.told_by, lower(n.known) as at, coalesce(a.niss = b.niss and a.niss <> '', false) as same
            from casefile.not_same n
            join casefile.identity a on a.centre = n.centre and a.person = n.person
            join casefile.identity b on b.centre = n.centre and b.person = n.other
            """;

    private final JdbcClient sql;

    DistinctionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    record Said(long person, long other, String reason, String actor, Instant at, boolean sameNumber) {}

    /// Newest first.
    List<Said> list(int limit, int offset) {
        return sql.sql(SAID + "order by lower(n.known) desc, n.person, n.other limit ? offset ?")
                .params(limit, offset)
                .query((row, _) -> said(row))
                .list();
    }

    List<Said> listOf(long person) {
        return sql.sql(SAID + "where n.person = :person or n.other = :person order by lower(n.known) desc limit 50")
                .param("person", person)
                .query((row, _) -> said(row))
                .list();
    }

    /// @return whether there was something to take back
    boolean remove(long one, long other) {
        boolean removed = sql.sql(
                                "delete from casefile.not_same where person = least(:a::bigint, :b) and other = greatest(:a::bigint, :b)")
                        .param("a", one)
                        .param("b", other)
                        .update()
                > 0;
        sql.sql("""
                        insert into casefile.unsure (centre, person)
                        select access.current_centre(), person from unnest(cast(? as bigint[])) as person
                        on conflict do nothing
                        """).param(new Long[] {one, other}).update();
        return removed;
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getLong("person"),
                row.getLong("other"),
                row.getString("reason"),
                row.getString("told_by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("same"));
    }
}
