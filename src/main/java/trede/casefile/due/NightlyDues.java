package trede.casefile.due;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import trede.access.Centres;
import trede.access.Operator;
import trede.web.Visitors;

/// Before anybody comes to work, what is due is found anew in every centre: a day has passed.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NightlyDues {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyDues.class);

    private final Dues dues;
    private final Centres centres;

    NightlyDues(Dues dues, Centres centres) {
        this.dues = dues;
        this.centres = centres;
    }

    @Scheduled(cron = "0 20 4 * * *", zone = "Europe/Brussels")
    void find() {
        for (var centre : centres.list()) {
            try {
                Visitors.as(new Operator(centre, Locale.of("nl")), () -> dues.refresh());
            } catch (DataAccessException failure) {
                LOG.warn(
                        "what is due at {}: {}",
                        centre.code(),
                        failure.getClass().getSimpleName());
            }
        }
    }
}
