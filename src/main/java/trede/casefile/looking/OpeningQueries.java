package trede.casefile.looking;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks the log whether a file lies open in front of somebody.
@Component
class OpeningQueries {

    private final JdbcClient sql;

    OpeningQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whether somebody opened the file at its first page since then.
    boolean hasOpened(String actor, UUID person, OffsetDateTime since) {
        return sql.sql("""
                        select exists (
                            select from access.look_person p
                            join access.look l on l.centre = p.centre and l.id = p.look
                            where p.person = ? and p.at > ? and l.actor = ? and l.what = 'person' and l.detail->>'part' = ?)
                        """)
                .params(person, since, actor, Part.FIRST)
                .query(Boolean.class)
                .single();
    }
}
