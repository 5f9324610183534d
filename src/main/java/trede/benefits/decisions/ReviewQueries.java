package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.benefits.applications.Aid;
import trede.casefile.sensitive.Mark;

/// Reads and writes when rights were looked at again, and whose turn it is.
@Component
class ReviewQueries {

    private final JdbcClient sql;

    ReviewQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The latest first.
    List<Review> list(long person) {
        return sql.sql(
                        "select id, done_on, words, review_by, sensitive, typed_by from benefits.review where person = ? order by done_on desc, id")
                .param(person)
                .query((row, n) -> new Review(
                        row.getObject("id", UUID.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("words"),
                        row.getObject("review_by", LocalDate.class),
                        Mark.read(row)))
                .list();
    }

    /// When the income that runs on a day must be looked at again; empty where none runs.
    Optional<LocalDate> findDue(long person, LocalDate day) {
        return sql.sql(
                        "select due from benefits.income_review where person = ? and first <= ? and last >= ? and due is not null")
                .params(person, day, day)
                .query(LocalDate.class)
                .optional();
    }

    void add(long person, Review review, String actor) {
        sql.sql("""
                        insert into benefits.review (centre, person, done_on, words, review_by, sensitive, typed_by)
                        values (access.current_centre(), ?, ?, ?, ?, ?, ?)
                        """)
                .param(person)
                .param(review.on())
                .param(review.words())
                .param(review.by())
                .param(review.mark().sensitive())
                .param(actor)
                .update();
    }

    /// Whose right runs today and must be looked at by a day, the earliest first.
    ///
    /// @param behind the last one of the page before; null for the first page
    /// @param account the first contact of interest; null for all
    List<ReviewDue> listDue(
            LocalDate today, LocalDate until, ReviewDue.@Nullable Mark behind, @Nullable UUID account, int limit) {
        return sql.sql("""
                        select * from (
                            select h.person as number, p.id, i.family_name, i.given_name, h.aid, h.category, h.due as by
                            from benefits.income_review h
                            join casefile.person p on p.centre = h.centre and p.person = h.person
                            join casefile.identity i on i.centre = h.centre and i.person = h.person
                            where h.first <= :today and h.last >= :today
                              and (:account::uuid is null or exists (
                                  select from casefile.follower f
                                  where f.centre = h.centre and f.person = h.person and f.account = :account and f.first_contact
                                    and f.first <= :today and f.last >= :today))) due
                        where by <= :until and (:day::date is null or (by, number) > (:day::date, :number::bigint))
                        order by by, number limit :limit
                        """)
                .param("today", today)
                .param("until", until)
                .param("account", account)
                .param("day", behind == null ? null : behind.by())
                .param("number", behind == null ? null : behind.number())
                .param("limit", limit)
                .query((row, n) -> new ReviewDue(
                        row.getLong("number"),
                        row.getObject("id", UUID.class),
                        row.getString("family_name") + ", " + row.getString("given_name"),
                        Aid.find(row.getString("aid")).orElseThrow(),
                        (Integer) row.getObject("category"),
                        row.getObject("by", LocalDate.class)))
                .list();
    }
}
