package trede.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import trede.web.Visitors;

/// Who looked at or did what, and whom it showed. What is written here cannot be changed by whoever serves.
@Component
public class Looks {

    /// So many of those whom a line showed are named at most.
    public static final int NAMED = 3;

    private static final String LOOK = """
            select l.id, l.at, l.actor, l.what, l.detail::text as detail, cardinality(l.people) as people,
                   l.detail->>'why' as why, array_to_string(trim_array(l.people, greatest(cardinality(l.people) - 3, 0)), ',') as shown
            """;
    private static final String STRETCH = "(l.at, l.id) < (:at, :id) and l.at >= :from ";

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.shared();

    Looks(JdbcClient sql) {
        this.sql = sql;
    }

    /// A line of the log.
    ///
    /// @param why the code of the reason for which a file was open; null where there is none
    /// @param shown public ids of the first [#NAMED] of them, with commas between
    public record Look(
            long id,
            Instant at,
            String actor,
            String what,
            String detail,
            int people,
            @Nullable String why,
            String shown) {

        public Mark mark() {
            return new Mark(at, id);
        }

        /// The first of those who were shown.
        public List<UUID> firstShown() {
            return shown.isEmpty()
                    ? List.of()
                    : Stream.of(shown.split(",")).map(UUID::fromString).toList();
        }
    }

    /// Which lines somebody wants to read.
    ///
    /// @param actor empty for everybody
    /// @param from the first instant; null for all there are
    /// @param until the first instant that does not count any more; null for now
    /// @param kinds codes; empty for all
    public record Wanted(
            String actor,
            @Nullable UUID person,
            @Nullable Instant from,
            @Nullable Instant until,
            List<String> kinds) {

        private Mark behind(Mark mark) {
            return until != null && mark.at().isAfter(until) ? new Mark(until, 0) : mark;
        }

        private String conditions() {
            return (actor.isEmpty() ? "" : "and l.actor = :actor ")
                    + (kinds.isEmpty() ? "" : "and l.what = any (:kinds) ");
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

        OffsetDateTime moment() {
            return at.atOffset(ZoneOffset.UTC);
        }
    }

    /// Logs what the visitor at work sees or does now, in the transaction at hand or one of its own.
    ///
    /// @param what the kind of look or act: person, list, members, import …
    /// @param detail what tells it from others of its kind; nothing personal beyond opaque ids
    /// @param people the public ids of those who were shown
    /// @throws IllegalArgumentException if no room has words for it: a mistake in the program
    @Transactional
    public void log(String what, Map<String, ?> detail, Collection<UUID> people) {
        LookWords.demand(what);
        var visitor = Visitors.get();
        var told = new TreeMap<String, @Nullable Object>(detail);
        if (visitor instanceof Bearer bearer) {
            told.put(LookWords.TOKEN, bearer.token());
        }
        sql.sql("insert into access.look (centre, actor, what, detail, people) values (?, ?, ?, ?::jsonb, ?)")
                .params(
                        visitor.centre().id(),
                        visitor.actor(),
                        what,
                        json.writeValueAsString(told),
                        people.toArray(UUID[]::new))
                .update();
    }

    /// The newest lines first.
    @Transactional(readOnly = true)
    public List<Look> list(int limit, int offset) {
        return sql.sql(LOOK + "from access.look l order by l.at desc, l.id desc limit ? offset ?")
                .params(limit, offset)
                .query(Look.class)
                .list();
    }

    /// The lines behind a mark.
    @Transactional(readOnly = true)
    public List<Look> list(Mark behind, int limit) {
        return sql.sql(LOOK + "from access.look l where (l.at, l.id) < (?, ?) order by l.at desc, l.id desc limit ?")
                .params(behind.moment(), behind.id(), limit)
                .query(Look.class)
                .list();
    }

    /// Those of them that somebody wants to read, behind a mark.
    @Transactional(readOnly = true)
    public List<Look> list(Wanted wanted, Mark behind, int limit) {
        var from = wanted.behind(behind);
        var asked = sql.sql(LOOK + source(wanted))
                .param("at", from.moment())
                .param("id", from.id())
                .param(
                        "from",
                        Objects.requireNonNullElse(wanted.from(), Instant.EPOCH).atOffset(ZoneOffset.UTC))
                .param("limit", limit);
        asked = wanted.actor().isEmpty() ? asked : asked.param("actor", wanted.actor());
        asked = wanted.person() == null ? asked : asked.param("person", wanted.person());
        asked = wanted.kinds().isEmpty()
                ? asked
                : asked.param("kinds", wanted.kinds().toArray(String[]::new));
        return asked.query(Look.class).list();
    }

    // Each way has an index in this order: of a person, of a worker, of a kind, of all.
    private static String source(Wanted wanted) {
        if (wanted.person() != null) {
            return "from access.look_person p join access.look l on l.centre = p.centre and l.id = p.look "
                    + "where p.person = :person and (p.at, p.look) < (:at, :id) and p.at >= :from "
                    + wanted.conditions() + "order by p.at desc, p.look desc limit :limit";
        }
        if (wanted.actor().isEmpty() && !wanted.kinds().isEmpty()) {
            return "from unnest(:kinds) as k (what) cross join lateral (select * from access.look l where l.what = k.what and "
                    + STRETCH
                    + "order by l.at desc, l.id desc limit :limit) l order by l.at desc, l.id desc limit :limit";
        }
        return "from access.look l where " + STRETCH + wanted.conditions()
                + "order by l.at desc, l.id desc limit :limit";
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
                        from access.look l
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
