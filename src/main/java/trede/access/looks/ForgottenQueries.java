package trede.access.looks;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes away old lines of the log; the database allows no younger ones.
@Component
class ForgottenQueries {

    private final JdbcClient sql;

    ForgottenQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// @return how many looks went
    long forget(OffsetDateTime before) {
        return sql.sql("select access.forget_looks(?)")
                .param(before)
                .query(Long.class)
                .single();
    }
}
