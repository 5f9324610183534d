package trede.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import trede.web.Visitors;

/// Who looked at or did what, and whom it showed. What is written here cannot be changed by whoever serves.
@Component
public class Looks {

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.shared();

    Looks(JdbcClient sql) {
        this.sql = sql;
    }

    /// A line of the log.
    public record Look(Instant at, String actor, String what, String detail, int people) {}

    /// Logs what the visitor at work sees or does now, in the transaction at hand or one of its own.
    ///
    /// @param what the kind of look or act: person, list, members, import …
    /// @param detail what tells it from others of its kind; nothing personal beyond opaque ids
    /// @param people the public ids of those who were shown
    @Transactional
    public void log(String what, Map<String, ?> detail, Collection<UUID> people) {
        var visitor = Visitors.get();
        sql.sql("insert into access.look (centre, actor, what, detail, people) values (?, ?, ?, ?::jsonb, ?)")
                .params(
                        visitor.centre().id(),
                        visitor.actor(),
                        what,
                        json.writeValueAsString(detail),
                        people.toArray(UUID[]::new))
                .update();
    }

    /// The newest lines first.
    @Transactional(readOnly = true)
    public List<Look> list(int limit, int offset) {
        return sql.sql("select at, actor, what, detail::text as detail, cardinality(people) as people from access.look "
                        + "order by at desc limit ? offset ?")
                .params(limit, offset)
                .query(Look.class)
                .list();
    }

    /// The newest lines that showed one person.
    @Transactional(readOnly = true)
    public List<Look> list(UUID person, int limit) {
        return sql.sql("select at, actor, what, detail::text as detail, cardinality(people) as people from access.look "
                        + "where people @> array[?]::uuid[] order by at desc limit ?")
                .params(person, limit)
                .query(Look.class)
                .list();
    }
}
