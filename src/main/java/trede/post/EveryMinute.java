package trede.post;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import trede.access.Centres;
import trede.access.Operator;
import trede.web.Visitors;

/// Every minute what waits is carried, centre by centre.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EveryMinute {

    private static final Logger LOG = LoggerFactory.getLogger(EveryMinute.class);

    private final Dispatch dispatch;
    private final Centres centres;
    private final Environment environment;

    EveryMinute(Dispatch dispatch, Centres centres, Environment environment) {
        this.dispatch = dispatch;
        this.centres = centres;
        this.environment = environment;
    }

    @Scheduled(cron = "20 * * * * *", zone = "Europe/Brussels")
    void carry() {
        // a verb ends when its work is done; the program that serves carries
        if (environment.getProperty("local.server.port") == null
                || !environment.getProperty("trede.background", Boolean.class, true)) {
            return;
        }
        for (var centre : centres.list()) {
            try {
                Visitors.as(new Operator(centre, Locale.of("nl")), dispatch::run);
            } catch (RuntimeException failure) {
                LOG.warn("post of {}: {}", centre.code(), failure.getClass().getSimpleName());
            }
        }
    }
}
