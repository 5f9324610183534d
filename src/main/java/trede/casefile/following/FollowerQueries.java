package trede.casefile.following;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes who follows whom, and to whom a file is closed.
@Component
class FollowerQueries {

    private final JdbcClient sql;

    FollowerQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// @throws org.springframework.dao.DataIntegrityViolationException if it overlaps with what may be there
    /// once only
    void add(UUID person, Followers.Duty duty, LocalDate from) {
        sql.sql("""
                        insert into casefile.follower (centre, person, account, function, first_contact, first)
                        select p.centre, p.person, a.id, ?, ?, ?
                        from casefile.person p
                        join access.account a on a.centre = p.centre and a.id = ?
                        where p.id = ?
                        """)
                .params(duty.function().code(), duty.firstContact(), from, duty.account(), person)
                .update();
    }

    void end(UUID follower, LocalDate last, @Nullable Ending because, String actor) {
        sql.sql("update casefile.follower set last = ?, ended_because = ?, told_by = ? where id = ?")
                .param(last)
                .param(because == null ? null : because.code())
                .param(actor)
                .param(follower)
                .update();
    }

    void close(UUID person, UUID account, String why, String words) {
        sql.sql("""
                        insert into casefile.closed (centre, person, account, why, words)
                        select p.centre, p.person, a.id, ?, ?
                        from casefile.person p
                        join access.account a on a.centre = p.centre and a.id = ?
                        where p.id = ?
                        on conflict (centre, person, account) do update set why = excluded.why, words = excluded.words, told_by = excluded.told_by
                        """).params(why, words, account, person).update();
    }

    void reopen(UUID person, UUID account) {
        sql.sql("delete from casefile.closed c using casefile.person p "
                        + "where p.centre = c.centre and p.person = c.person and p.id = ? and c.account = ?")
                .params(person, account)
                .update();
    }

    /// The latest first.
    ///
    /// @param person the only one of interest; null for all
    /// @param but to whom those that are closed stay out; null for none
    List<ClosedFile> listClosed(@Nullable UUID person, @Nullable UUID but, int limit) {
        return sql.sql("""
                        select p.id as person, concat_ws(', ', nullif(i.family_name, ''), nullif(i.given_name, '')) as name,
                               c.account, c.why, c.words, c.told_by as actor, lower(c.known) as at
                        from casefile.closed c
                        join casefile.person p on p.centre = c.centre and p.person = c.person
                        join casefile.identity i on i.centre = c.centre and i.person = c.person
                        where (:person::uuid is null or p.id = :person)
                          and not exists (select from casefile.closed m
                                          where m.centre = c.centre and m.person = c.person and m.account = :but)
                        order by lower(c.known) desc, p.id limit :limit
                        """)
                .param("person", person)
                .param("but", but)
                .param("limit", limit)
                .query(ClosedFile.class)
                .list();
    }

    List<UUID> listUnfollowed(int limit) {
        return sql.sql("""
                        select p.id from casefile.person p
                        where not exists (select from casefile.follower f where f.centre = p.centre and f.person = p.person)
                        order by p.person limit ?
                        """).param(limit).query(UUID.class).list();
    }
}
