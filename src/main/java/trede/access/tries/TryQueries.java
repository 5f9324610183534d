package trede.access.tries;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.access.tries.Throttle.Count;
import trede.web.Visitors;

/// The counts of tries in the database. A count is made before it is locked and looked at, so that a
/// thousand tries at
/// the same moment queue up even at a name that nobody tried before.
@Component
class TryQueries {

    private final JdbcClient sql;

    TryQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Count lockName(byte[] key) {
        sql.sql("insert into access.sign_in_count (centre, key, failures, last_at) values (?, ?, 0, 'epoch') "
                        + "on conflict do nothing")
                .params(Visitors.get().centre().id(), key)
                .update();
        return sql.sql("select failures, last_at from access.sign_in_count where key = ? for update")
                .param(key)
                .query(Count.class)
                .single();
    }

    /// @param keys in hexadecimal figures
    Map<String, Count> listNames(Collection<String> keys) {
        var counts = new HashMap<String, Count>();
        sql.sql("""
                        select encode(key, 'hex') as key, failures, last_at from access.sign_in_count
                        where key in (select decode(asked, 'hex') from unnest(?) as asked)
                        """).param(keys.toArray(String[]::new)).query((ResultSet row) -> {
            var last = row.getObject("last_at", OffsetDateTime.class).toInstant();
            counts.put(row.getString("key"), new Count(row.getInt("failures"), last));
        });
        return counts;
    }

    void countName(byte[] key, Count count) {
        sql.sql("update access.sign_in_count set failures = ?, last_at = ? where key = ?")
                .params(count.failures(), count.lastAt().atOffset(ZoneOffset.UTC), key)
                .update();
    }

    void forgetName(byte[] key) {
        sql.sql("delete from access.sign_in_count where key = ?").param(key).update();
    }

    void forgetNames(Instant until) {
        sql.sql(
                        "delete from access.sign_in_count where key in "
                                + "(select key from access.sign_in_count where last_at < ? and failures > 0 for update skip locked)")
                .param(until.atOffset(ZoneOffset.UTC))
                .update();
    }

    Count lockAddress(byte[] key) {
        sql.sql(
                        "insert into access.address_count (key, failures, last_at) values (?, 0, 'epoch') on conflict do nothing")
                .param(key)
                .update();
        return sql.sql("select failures, last_at from access.address_count where key = ? for update")
                .param(key)
                .query(Count.class)
                .single();
    }

    void countAddress(byte[] key, Count count) {
        sql.sql("update access.address_count set failures = ?, last_at = ? where key = ?")
                .params(count.failures(), count.lastAt().atOffset(ZoneOffset.UTC), key)
                .update();
    }

    /// One try was not in vain after all. Who knows one password has not thereby earned the tries at others.
    void takeBack(byte[] address) {
        sql.sql("update access.address_count set failures = greatest(failures - 1, 0) where key = ?")
                .param(address)
                .update();
    }

    void forgetAddresses(Instant until) {
        sql.sql(
                        "delete from access.address_count where key in "
                                + "(select key from access.address_count where last_at < ? and failures > 0 for update skip locked)")
                .param(until.atOffset(ZoneOffset.UTC))
                .update();
    }
}
