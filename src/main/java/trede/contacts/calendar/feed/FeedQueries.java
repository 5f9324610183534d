package trede.contacts.calendar.feed;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes whose calendar stands at which address.
@Component
class FeedQueries {

    private final JdbcClient sql;

    FeedQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whoever still works here.
    record Owner(UUID account, String language) {}

    void put(UUID account, byte[] hash) {
        sql.sql("""
                        insert into contacts.feed (centre, account, hash) values (access.current_centre(), ?, ?)
                        on conflict (centre, account) do update set hash = excluded.hash
                        """).params(account, hash).update();
    }

    void remove(UUID account) {
        sql.sql("delete from contacts.feed where account = ?").param(account).update();
    }

    boolean has(UUID account) {
        return sql.sql("select exists (select from contacts.feed where account = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    Optional<Owner> find(byte[] hash) {
        return sql.sql("""
                        select f.account, a.language from contacts.feed f
                        join access.account a on a.centre = f.centre and a.id = f.account
                        where f.hash = ? and not a.disabled
                        """).param(hash).query(Owner.class).optional();
    }
}
