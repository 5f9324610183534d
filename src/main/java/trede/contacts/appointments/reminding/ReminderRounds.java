package trede.contacts.appointments.reminding;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import trede.access.Centres;
import trede.access.Operator;
import trede.web.Visitors;

/// Every minute, centre by centre: who is to be reminded now?
@Configuration(proxyBeanMethods = false)
class ReminderRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);

    private final Rounds rounds;
    private final Centres centres;
    private final Environment environment;

    ReminderRounds(Rounds rounds, Centres centres, Environment environment) {
        this.rounds = rounds;
        this.centres = centres;
        this.environment = environment;
    }

    @Scheduled(cron = "5 * * * * *", zone = "Europe/Brussels")
    void goRound() {
        if (environment.getProperty("local.server.port") == null
                || !environment.getProperty("trede.background", Boolean.class, true)) {
            return;
        }
        for (var centre : centres.list()) {
            try {
                Visitors.as(new Operator(centre, Locale.of("nl")), rounds::run);
            } catch (RuntimeException failure) {
                LOG.warn(
                        "reminders of {}: {}", centre.code(), failure.getClass().getSimpleName());
            }
        }
    }
}
