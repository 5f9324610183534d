package trede.casefile.following;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.web.Right;

/// Writes and reads which files were opened with a reason, for whom that is told.
@Component
class GlassQueries {

    private static final String GLASS = """
            select g.id, p.id as person, i.given_name || ' ' || i.family_name as name, g.account, g.at, g.reason,
                   exists (select from casefile.follower f
                           where f.centre = g.centre and f.person = g.person and f.account = :me
                             and f.first <= :today and f.last >= :today) as mine,
                   exists (select from casefile.follower f
                           where f.centre = g.centre and f.person = g.person and f.first <= :today and f.last >= :today) as followed,
                   g.seen_by, g.seen_at
            from casefile.glass g
            join casefile.person p on p.centre = g.centre and p.person = g.person
            join casefile.identity i on i.centre = g.centre and i.person = g.person
            """;

    private static final String MINE = """
             exists (select from casefile.follower f
                     where f.centre = g.centre and f.person = g.person and f.account = :me
                       and f.first <= :today and f.last >= :today)
            """;

    private static final String OURS = """
             g.account <> :me and (:all
                or exists (select from casefile.follower f
                           where f.centre = g.centre and f.person = g.person and f.first <= :today and f.last >= :today
                             and (f.account = :me
                                  or exists (select from casefile.team_member o
                                             join casefile.team_member m on m.centre = o.centre and m.team = o.team
                                             where o.centre = f.centre and o.account = f.account and m.account = :me
                                               and o.first <= :today and o.last >= :today
                                               and m.first <= :today and m.last >= :today))))
            """;

    private final JdbcClient sql;

    GlassQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID person, UUID account, Instant at, String reason) {
        sql.sql("insert into casefile.glass (centre, person, account, at, reason) "
                        + "select centre, person, ?, ?, ? from casefile.person where id = ?")
                .params(account, at.atOffset(ZoneOffset.UTC), reason, person)
                .update();
    }

    List<Glass> list(Member me, LocalDate today, UUID person, int limit) {
        return read(me, today, GLASS + "where p.id = :person order by g.at desc limit :limit")
                .param("person", person)
                .param("limit", limit)
                .query(Glass.class)
                .list();
    }

    List<Glass> list(Member me, LocalDate today, int limit) {
        return read(me, today, GLASS + "where" + OURS + " order by g.seen_at is not null, g.at desc limit :limit")
                .param("all", me.may(Right.SEE_ALL_PEOPLE))
                .param("limit", limit)
                .query(Glass.class)
                .list();
    }

    /// The newest first.
    List<Glass> listUnread(Member me, LocalDate today, int limit) {
        return read(
                        me,
                        today,
                        GLASS + "where g.seen_at is null and g.account <> :me and" + MINE
                                + " order by g.at desc limit :limit")
                .param("limit", limit)
                .query(Glass.class)
                .list();
    }

    /// How many each of those who follow somebody has not read, of all their files.
    Map<UUID, Integer> countUnread(UUID person, LocalDate today) {
        var unread = new HashMap<UUID, Integer>();
        sql.sql("""
                        select f.account, (
                            select count(*) from casefile.glass g
                            where g.seen_at is null and g.account <> f.account
                              and exists (select from casefile.follower m
                                          where m.centre = g.centre and m.person = g.person and m.account = f.account
                                            and m.first <= :today and m.last >= :today)) as unread
                        from casefile.person p
                        join casefile.follower f on f.centre = p.centre and f.person = p.person
                        where p.id = :person and f.first <= :today and f.last >= :today
                        group by f.centre, f.account
                        """).param("person", person).param("today", today).query(row -> {
            unread.put(row.getObject("account", UUID.class), row.getInt("unread"));
        });
        return unread;
    }

    /// Whether the worker gave this reason already.
    boolean said(UUID person, UUID account, String reason) {
        return sql.sql("select exists (select from casefile.glass g join casefile.person p on p.centre = g.centre"
                        + " and p.person = g.person where p.id = ? and g.account = ? and g.reason = ?)")
                .params(person, account, reason)
                .query(Boolean.class)
                .single();
    }

    /// @return whose file it is; empty if there was none to be seen
    Optional<UUID> see(Member me, LocalDate today, UUID glass, Instant now) {
        String see =
                "update casefile.glass g set seen_by = :me, seen_at = :now where g.id = :glass and g.seen_at is null and"
                        + " (" + MINE + " or not exists (select from casefile.follower f where f.centre = g.centre"
                        + " and f.person = g.person and f.first <= :today and f.last >= :today)) and";
        return read(
                        me,
                        today,
                        see + OURS
                                + " returning (select p.id from casefile.person p where p.centre = g.centre and p.person = g.person)")
                .param("all", me.may(Right.SEE_ALL_PEOPLE))
                .param("glass", glass)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    private JdbcClient.StatementSpec read(Member me, LocalDate today, String statement) {
        return sql.sql(statement).param("me", me.id()).param("today", today);
    }
}
