package trede.casefile.workload;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes what people came for.
@Component
class RequestQueries {

    private final JdbcClient sql;

    RequestQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// @throws org.springframework.dao.DataIntegrityViolationException if they came for it already
    void add(UUID person, RequestKind kind, LocalDate from, String actor) {
        sql.sql("insert into casefile.request (centre, person, kind, first, typed_by) "
                        + "select centre, person, ?, ?, ? from casefile.person where id = ?")
                .params(kind.code(), from, actor, person)
                .update();
    }

    /// What was new is no longer, once it is known what it is for.
    void forgetUnasked(UUID person) {
        sql.sql("delete from casefile.request q using casefile.person p "
                        + "where p.centre = q.centre and p.person = q.person and p.id = ? and q.kind = 'unasked'")
                .param(person)
                .update();
    }

    boolean end(UUID person, UUID request, LocalDate last, String actor) {
        return sql.sql("""
                        update casefile.request q set last = ?, typed_by = ? from casefile.person p
                        where p.centre = q.centre and p.person = q.person and p.id = ? and q.id = ? and q.first <= ?
                        """).params(last, actor, person, request, last).update() > 0;
    }

    private record Row(
            UUID id,
            String kind,
            LocalDate first,
            @org.jspecify.annotations.Nullable LocalDate last) {}

    List<Request> list(UUID person) {
        return sql.sql("""
                        select q.id, q.kind, q.first, nullif(q.last, 'infinity') as last
                        from casefile.person p
                        join casefile.request q on q.centre = p.centre and q.person = p.person
                        where p.id = ? order by q.first desc, q.kind
                        """).param(person).query(Row.class).stream()
                .map(row -> new Request(row.id(), RequestKind.find(row.kind()).orElseThrow(), row.first(), row.last()))
                .toList();
    }

    /// The first to come first: who has a request that runs, and no first contact.
    List<Newcomer> listNewcomers(LocalDate today, int limit) {
        return sql.sql("""
                        select q.id as request, p.id as person, i.family_name, i.given_name, i.language, q.kind, q.first
                        from casefile.request q
                        join casefile.person p on p.centre = q.centre and p.person = q.person
                        join casefile.identity i on i.centre = q.centre and i.person = q.person
                        where q.last >= :today and q.first <= :today and i.deceased_on is null
                          and not exists (
                              select from casefile.follower f
                              where f.centre = q.centre and f.person = q.person and f.first_contact
                                and f.first <= :today and f.last >= :today)
                        order by q.first, q.person, q.kind limit :limit
                        """)
                .param("today", today)
                .param("limit", limit)
                .query((row, n) -> new Newcomer(
                        row.getObject("request", UUID.class),
                        row.getObject("person", UUID.class),
                        (row.getString("given_name") + " " + row.getString("family_name")).strip(),
                        row.getString("language"),
                        RequestKind.find(row.getString("kind")).orElseThrow(),
                        row.getObject("first", LocalDate.class)))
                .list();
    }

    /// To whom which of these files are closed.
    Map<UUID, Set<UUID>> listClosed(List<UUID> people) {
        Map<UUID, Set<UUID>> closed = new HashMap<>();
        sql.sql("""
                        select c.account, p.id
                        from casefile.person p
                        join casefile.closed c on c.centre = p.centre and c.person = p.person
                        where p.id = any (?)
                        """).param(people.toArray(UUID[]::new)).query(row -> {
            closed.computeIfAbsent(row.getObject("account", UUID.class), _ -> new HashSet<>())
                    .add(row.getObject("id", UUID.class));
        });
        return closed;
    }
}
