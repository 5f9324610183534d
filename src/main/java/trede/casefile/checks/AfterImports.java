package trede.casefile.checks;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import trede.casefile.events.FactsTold;
import trede.casefile.events.FilesChecked;
import trede.web.Visitor;
import trede.web.Visitors;

/// Looks through a centre's files again soon after facts came in. Several imports behind each other are looked through
/// together; a verb ends when its work is done, and leaves it to the program that serves, or to the night.
@Component
class AfterImports {

    private static final Logger LOG = LoggerFactory.getLogger(AfterImports.class);
    private static final int PAUSE = 3_000;

    private final Checks checks;
    private final ApplicationEventPublisher events;
    private final Environment environment;
    private final Set<Integer> waiting = ConcurrentHashMap.newKeySet();

    AfterImports(Checks checks, ApplicationEventPublisher events, Environment environment) {
        this.checks = checks;
        this.events = events;
        this.environment = environment;
    }

    @TransactionalEventListener
    void told(FactsTold told) {
        var visitor = Visitors.get();
        if (environment.getProperty("local.server.port") != null
                && environment.getProperty("trede.background", Boolean.class, true)
                && waiting.add(visitor.centre().id())) {
            Thread.ofVirtual().name("checks").start(() -> refresh(visitor));
        }
    }

    private void refresh(Visitor visitor) {
        try {
            Thread.sleep(PAUSE);
            waiting.remove(visitor.centre().id());
            Visitors.as(visitor, () -> {
                long found = checks.refresh();
                events.publishEvent(new FilesChecked());
                return found;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "the files could not be looked through: {}",
                    failed.getClass().getSimpleName());
        } finally {
            waiting.remove(visitor.centre().id());
        }
    }
}
