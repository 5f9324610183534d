package trede.access.codes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.web.Visitors;

/// Second factors of the centre at hand in the database.
@Component
class SecondFactorQueries {

    private final JdbcClient sql;

    SecondFactorQueries(JdbcClient sql) {
        this.sql = sql;
    }

    record Kept(byte[] secret, @Nullable Instant confirmedAt, long lastStep) {}

    Optional<Kept> find(UUID account) {
        return sql.sql("select secret, confirmed_at, last_step from access.second_factor where account = ?")
                .param(account)
                .query(Kept.class)
                .optional();
    }

    /// The same, and whoever else asks waits until this one has used a code.
    Optional<Kept> lock(UUID account) {
        return sql.sql("select secret, confirmed_at, last_step from access.second_factor where account = ? for update")
                .param(account)
                .query(Kept.class)
                .optional();
    }

    void begin(UUID account, byte[] secret, Instant now) {
        sql.sql("""
                insert into access.second_factor as f (centre, account, secret, began_at) values (?, ?, ?, ?)
                on conflict (centre, account) do update set secret = excluded.secret, began_at = excluded.began_at, last_step = 0
                where f.confirmed_at is null
                """)
                .params(Visitors.get().centre().id(), account, secret, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(UUID account, Instant now) {
        sql.sql("update access.second_factor set confirmed_at = ? where account = ?")
                .params(now.atOffset(ZoneOffset.UTC), account)
                .update();
    }

    void use(UUID account, long step) {
        sql.sql("update access.second_factor set last_step = ? where account = ?")
                .params(step, account)
                .update();
    }

    void remove(UUID account) {
        sql.sql("delete from access.second_factor where account = ?")
                .param(account)
                .update();
        removeRecovery(account);
    }

    void removeRecovery(UUID account) {
        sql.sql("delete from access.recovery_code where account = ?")
                .param(account)
                .update();
    }

    void addRecovery(UUID account, Collection<byte[]> hashes) {
        for (byte[] hash : hashes) {
            sql.sql("insert into access.recovery_code (centre, account, hash) values (?, ?, ?)")
                    .params(Visitors.get().centre().id(), account, hash)
                    .update();
        }
    }

    boolean useRecovery(UUID account, byte[] hash) {
        return sql.sql("delete from access.recovery_code where account = ? and hash = ?")
                        .params(account, hash)
                        .update()
                == 1;
    }

    int countRecovery(UUID account) {
        return sql.sql("select count(*) from access.recovery_code where account = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    List<String> demanded() {
        return sql.sql("select role from access.sign_in_rule where second_factor order by role")
                .query(String.class)
                .list();
    }

    void demand(String role, boolean secondFactor) {
        sql.sql("""
                insert into access.sign_in_rule as r (centre, role, second_factor) values (?, ?, ?)
                on conflict (centre, role) do update set second_factor = excluded.second_factor
                where r.second_factor <> excluded.second_factor
                """).params(Visitors.get().centre().id(), role, secondFactor).update();
    }
}
