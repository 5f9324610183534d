package trede.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import trede.time.Brussels;
import trede.web.Visitors;

/// Each month the looks that are past their term go, in every centre; that they went is a line of the log.
@Component
public class ForgottenLooks {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenLooks.class);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Retention retention;
    private final Centres centres;
    private final Looks looks;
    private final Clock clock;

    ForgottenLooks(
            JdbcClient sql,
            TransactionTemplate transaction,
            Retention retention,
            Centres centres,
            Looks looks,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.retention = retention;
        this.centres = centres;
        this.looks = looks;
        this.clock = clock;
    }

    /// Of the centre at hand.
    ///
    /// @return how many looks went
    public long forget() {
        var today = Brussels.dayOf(clock.instant());
        var before = today.minusYears(retention.of(today).years());
        return transaction.execute(_ -> {
            long gone = sql.sql("select access.forget_looks(?)")
                    .param(before.atStartOfDay(Brussels.ZONE).toOffsetDateTime())
                    .query(Long.class)
                    .single();
            if (gone > 0) {
                looks.log("looks-forgotten", Map.of("before", before.toString(), "looks", gone), List.of());
            }
            return gone;
        });
    }

    @Scheduled(cron = "0 20 2 1 * *", zone = "Europe/Brussels")
    void forgetEverywhere() {
        for (var centre : centres.list()) {
            try {
                Visitors.as(new Operator(centre, Locale.of("nl")), this::forget);
            } catch (DataAccessException failure) {
                LOG.warn("old looks of {}: {}", centre.code(), failure.getClass().getSimpleName());
            }
        }
    }
}
