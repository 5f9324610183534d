package trede.casefile.identities;

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

/// When a day begins, so do addresses and residence statuses; others ended the day before.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NightlyAbodes {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyAbodes.class);

    private final Abodes abodes;
    private final Centres centres;

    NightlyAbodes(Abodes abodes, Centres centres) {
        this.abodes = abodes;
        this.centres = centres;
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Brussels")
    void settle() {
        for (var centre : centres.list()) {
            try {
                Visitors.as(new Operator(centre, Locale.of("nl")), abodes::refresh);
            } catch (DataAccessException failure) {
                LOG.warn(
                        "where people stay at {}: {}",
                        centre.code(),
                        failure.getClass().getSimpleName());
            }
        }
    }
}
