package trede.access.sessions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.access.sessions.Sessions.Session;
import trede.web.Visitors;

/// The sessions of the centre at hand in the database.
@Component
class SessionQueries {

    private static final String ALIVE = "ended_at is null and last_seen > ? and created_at > ?";

    private final JdbcClient sql;

    SessionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param role what the account was when it came in
    record Kept(UUID id, UUID account, String role) {}

    UUID add(UUID account, String role, byte[] secret, Device device, Instant now) {
        return sql.sql("""
                insert into access.session (centre, account, created_at, last_seen, family, agent, role, secret)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(
                        Visitors.get().centre().id(),
                        account,
                        utc(now),
                        utc(now),
                        device.family(),
                        device.agent(),
                        role,
                        secret)
                .query(UUID.class)
                .single();
    }

    boolean see(UUID session, Instant now, SessionSettings limits) {
        return sql.sql("update access.session set last_seen = ? where id = ? and " + ALIVE)
                        .params(utc(now), session, utc(now.minus(limits.idle())), utc(now.minus(limits.longest())))
                        .update()
                == 1;
    }

    Optional<Kept> resume(byte[] secret, Instant now, SessionSettings limits) {
        return sql.sql("update access.session set last_seen = ? where secret = ? and " + ALIVE
                        + " returning id, account, role")
                .params(utc(now), secret, utc(now.minus(limits.idle())), utc(now.minus(limits.longest())))
                .query(Kept.class)
                .optional();
    }

    List<Session> list(UUID account, Instant now, SessionSettings limits) {
        return sql.sql("select id, account, created_at, last_seen, family, agent from access.session "
                        + "where account = ? and " + ALIVE + " order by last_seen desc")
                .params(account, utc(now.minus(limits.idle())), utc(now.minus(limits.longest())))
                .query(Session.class)
                .list();
    }

    List<Session> list(Instant now, SessionSettings limits) {
        return sql.sql("select id, account, created_at, last_seen, family, agent from access.session where " + ALIVE
                        + " order by last_seen desc")
                .params(utc(now.minus(limits.idle())), utc(now.minus(limits.longest())))
                .query(Session.class)
                .list();
    }

    int end(UUID account, UUID session, Instant now) {
        return sql.sql("update access.session set ended_at = ? where account = ? and id = ? and ended_at is null")
                .params(utc(now), account, session)
                .update();
    }

    int endAll(UUID account, @Nullable UUID but, Instant now) {
        return sql.sql("update access.session set ended_at = :now where account = :account and ended_at is null "
                        + "and id is distinct from :but::uuid")
                .param("now", utc(now))
                .param("account", account)
                .param("but", but)
                .update();
    }

    void forget(UUID account, Instant until) {
        sql.sql("delete from access.session where account = ? and last_seen < ?")
                .params(account, utc(until))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
