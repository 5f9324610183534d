package trede.access.looks;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import trede.access.Centres;
import trede.access.Looks;
import trede.access.Operator;
import trede.access.Retention;
import trede.time.Brussels;
import trede.web.Visitors;

/// Each month the looks that are past their term go, in every centre; that they went is a line of the log.
@Component
public class ForgottenLooks {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenLooks.class);

    private final ForgottenQueries queries;
    private final TransactionTemplate transaction;
    private final Retention retention;
    private final Centres centres;
    private final Looks looks;
    private final Clock clock;

    ForgottenLooks(
            ForgottenQueries queries,
            TransactionTemplate transaction,
            Retention retention,
            Centres centres,
            Looks looks,
            Clock clock) {
        this.queries = queries;
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
            long gone = queries.forget(before.atStartOfDay(Brussels.ZONE).toOffsetDateTime());
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
                LOG.warn(
                        "old looks of {}: {}", centre.code(), failure.getClass().getSimpleName());
            }
        }
    }
}
