package trede.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what is to leave, and takes it out again a few at a time.
@Component
class OutboxQueries {

    private static final String COLUMNS =
            "m.id, m.channel, m.recipient, m.language, m.subject, m.body, m.room, m.thing, "
                    + "m.wanted_at, m.state, m.tries, m.error, m.detail, coalesce(m.done_at, m.next_try) as at";

    private final JdbcClient sql;

    OutboxQueries(JdbcClient sql) {
        this.sql = sql;
    }

    UUID add(Outbox.Draft draft) {
        var until = draft.until();
        return sql.sql("""
                        insert into post.message (centre, channel, recipient, language, subject, body, room, thing, wanted_at,
                                                  next_try, until)
                        values (access.current_centre(), :channel, :recipient, :language, :subject, :body, :room, :thing, :wanted,
                                :wanted, cast(:until as timestamptz))
                        returning id
                        """)
                .param("channel", draft.channel().code())
                .param("recipient", draft.recipient())
                .param("language", draft.wording().language())
                .param("subject", draft.wording().subject())
                .param("body", draft.wording().body())
                .param("room", draft.about().room())
                .param("thing", draft.about().thing())
                .param("wanted", at(draft.wantedAt()))
                .param("until", until == null ? null : at(until))
                .query(UUID.class)
                .single();
    }

    /// Each is counted as tried before it is: what brings the program down is not tried for ever.
    List<Message> take(Collection<Channel> channels, Instant now, int limit) {
        return sql
                .sql("""
                        update post.message m set tries = tries + 1, next_try = :lease
                        where m.id in (
                            select n.id from post.message n
                            where n.state = 'new' and n.next_try <= :now and n.channel = any (:channels)
                              and n.tries < :most
                              and (n.until is null or n.until > :now)
                            order by n.next_try limit :limit
                            for update skip locked)
                        returning %s
                        """.formatted(COLUMNS))
                .param("lease", at(now.plus(Backoff.after(3))))
                .param("now", at(now))
                .param("channels", channels.stream().map(Channel::code).toArray(String[]::new))
                .param("most", Backoff.MOST)
                .param("limit", limit)
                .query((row, n) -> message(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Message::wantedAt))
                .toList();
    }

    /// Whether it is still to leave: nobody called it back since it was taken, and it is not too late.
    boolean waits(UUID message, Instant now) {
        return sql.sql(
                                "select count(*) from post.message where id = ? and state = 'new' and (until is null or until > ?)")
                        .params(message, at(now))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// Even if it was called back while it left: it is gone.
    void sent(UUID message, Instant now) {
        sql.sql("update post.message set state = 'sent', error = null, detail = null, done_at = ? where id = ?")
                .params(at(now), message)
                .update();
    }

    /// What was called back meanwhile stays so.
    void failed(UUID message, Undelivered why, Instant now) {
        sql.sql(
                        "update post.message set state = 'failed', error = ?, detail = ?, done_at = ? where id = ? and state = 'new'")
                .params(why.why().code(), why.detail(), at(now), message)
                .update();
    }

    void later(UUID message, Undelivered why, Instant next) {
        sql.sql("update post.message set error = ?, detail = ?, next_try = ? where id = ? and state = 'new'")
                .params(why.why().code(), why.detail(), at(next), message)
                .update();
    }

    void putBack(UUID message, Instant next) {
        sql.sql("update post.message set tries = tries - 1, next_try = ? where id = ? and state = 'new'")
                .params(at(next), message)
                .update();
    }

    void cancel(Message.About about, Instant now) {
        sql.sql(
                        "update post.message set state = 'cancelled', done_at = ? where room = ? and thing = ? and state = 'new'")
                .params(at(now), about.room(), about.thing())
                .update();
    }

    boolean cancel(UUID message, Instant now) {
        return sql.sql(
                                "update post.message set state = 'cancelled', done_at = ? where id = ? and state in ('new', 'failed')")
                        .params(at(now), message)
                        .update()
                > 0;
    }

    boolean retry(UUID message, Instant now) {
        return sql.sql("""
                        update post.message set state = 'new', tries = 0, next_try = :now, done_at = null
                        where id = :id and state in ('new', 'failed') and recipient is not null
                          and (until is null or until > :now)
                        """).param("now", at(now)).param("id", message).update() > 0;
    }

    /// What is too late; and what brought the program down at every try.
    void giveUp(Instant now) {
        sql.sql("""
                        update post.message
                        set state = 'failed', error = case when until <= :now then 'late' else 'broken' end, done_at = :now
                        where state = 'new' and (until <= :now or tries >= :most and next_try <= :now)
                        """).param("now", at(now)).param("most", Backoff.MOST).update();
    }

    void wipe(Instant before) {
        sql.sql("""
                        update post.message set recipient = null, subject = null, body = null, detail = null
                        where state <> 'new' and done_at < ? and recipient is not null
                        """).param(at(before)).update();
    }

    List<Message> list(String state, int limit) {
        String order = state.equals("new") ? "m.next_try, m.id" : "m.done_at desc, m.id";
        return sql.sql("select " + COLUMNS + " from post.message m where m.state = ? order by " + order + " limit ?")
                .params(state, limit)
                .query((row, n) -> message(row))
                .list();
    }

    Map<String, Long> count() {
        var counts = new HashMap<String, Long>();
        sql.sql("select state, count(*) as n from post.message group by state").query(row -> {
            counts.put(row.getString("state"), row.getLong("n"));
        });
        return counts;
    }

    Map<UUID, Message.Fate> listFates(Collection<UUID> messages) {
        var fates = new HashMap<UUID, Message.Fate>();
        sql.sql("select " + COLUMNS + " from post.message m where m.id = any (?)")
                .param(messages.toArray(UUID[]::new))
                .query((row, n) -> message(row))
                .list()
                .forEach(message -> fates.put(message.id(), message.fate()));
        return fates;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                Channel.of(row.getString("channel")),
                row.getString("recipient"),
                new Message.Wording(row.getString("language"), text(row, "subject"), text(row, "body")),
                new Message.About(row.getString("room"), row.getString("thing")),
                instant(row, "wanted_at"),
                new Message.Fate(
                        row.getString("state"),
                        row.getInt("tries"),
                        row.getString("error"),
                        row.getString("detail"),
                        instant(row, "at")));
    }
}
