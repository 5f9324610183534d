package trede.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import trede.web.Visitors;

/// Who looked at or did what, and whom it showed. What is written here cannot be changed by whoever serves.
@Component
public class Looks {

    private static final String LOOK = """
            select l.id, l.at, l.actor, l.what, l.detail::text as detail, cardinality(l.people) as people, l.detail->>'why' as why
            from access.look l
            """;

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.shared();

    Looks(JdbcClient sql) {
        this.sql = sql;
    }

    /// A line of the log.
    ///
    /// @param why the code of the reason for which a file was open; null where there is none
    public record Look(
            long id,
            Instant at,
            String actor,
            String what,
            String detail,
            int people,
            @Nullable String why) {

        public Mark mark() {
            return new Mark(at, id);
        }
    }

    /// A place in the log, newest first; what stands behind it is older.
    public record Mark(Instant at, long id) {

        public static final Mark NEWEST = new Mark(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

        /// As an address carries it.
        public String typed() {
            return at + "_" + id;
        }

        /// The newest if it cannot be read.
        public static Mark of(String typed) {
            try {
                String[] parts = typed.split("_", 2);
                return parts.length < 2 ? NEWEST : new Mark(Instant.parse(parts[0]), Long.parseLong(parts[1]));
            } catch (DateTimeParseException | NumberFormatException misread) {
                return NEWEST;
            }
        }

        private OffsetDateTime moment() {
            return at.atOffset(ZoneOffset.UTC);
        }
    }

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
        return sql.sql(LOOK + "order by l.at desc, l.id desc limit ? offset ?")
                .params(limit, offset)
                .query(Look.class)
                .list();
    }

    /// The lines behind a mark.
    @Transactional(readOnly = true)
    public List<Look> list(Mark behind, int limit) {
        return sql.sql(LOOK + "where (l.at, l.id) < (?, ?) order by l.at desc, l.id desc limit ?")
                .params(behind.moment(), behind.id(), limit)
                .query(Look.class)
                .list();
    }

    /// What one worker did, behind a mark.
    @Transactional(readOnly = true)
    public List<Look> list(String actor, Mark behind, int limit) {
        return sql.sql(LOOK + "where l.actor = ? and (l.at, l.id) < (?, ?) order by l.at desc, l.id desc limit ?")
                .params(actor, behind.moment(), behind.id(), limit)
                .query(Look.class)
                .list();
    }

    /// The newest lines that showed one person.
    @Transactional(readOnly = true)
    public List<Look> list(UUID person, int limit) {
        return list(person, Mark.NEWEST, limit);
    }

    /// The lines that showed one person, behind a mark.
    @Transactional(readOnly = true)
    public List<Look> list(UUID person, Mark behind, int limit) {
        return sql.sql(LOOK + """
                        join (select centre, at, look from access.look_person
                              where person = ? and (at, look) < (?, ?) order by at desc, look desc limit ?) p
                          on p.centre = l.centre and p.look = l.id
                        order by l.at desc, l.id desc
                        """)
                .params(person, behind.moment(), behind.id(), limit)
                .query(Look.class)
                .list();
    }
}
