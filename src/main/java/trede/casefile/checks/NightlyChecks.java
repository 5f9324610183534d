package trede.casefile.checks;

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

/// Before anybody comes to work, every file of every centre is looked at anew: documents expire overnight.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NightlyChecks {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyChecks.class);

    private final Checks checks;
    private final Centres centres;

    NightlyChecks(Checks checks, Centres centres) {
        this.checks = checks;
        this.centres = centres;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Brussels")
    void look() {
        for (var centre : centres.list()) {
            try {
                Visitors.as(new Operator(centre, Locale.of("nl")), () -> checks.refresh());
            } catch (DataAccessException failure) {
                LOG.warn("checks of {}: {}", centre.code(), failure.getClass().getSimpleName());
            }
        }
    }
}
