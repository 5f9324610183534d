package trede.casefile.duplicates;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import trede.casefile.PeopleChanged;
import trede.web.Visitor;
import trede.web.Visitors;

/// Keeps the queue fresh while people do something else: after whatever changed who somebody is, one
/// centre at a time.
@Component
public class Freshening {

    private static final Logger LOG = LoggerFactory.getLogger(Freshening.class);

    private final Suspicions suspicions;
    private final Environment environment;
    private final Set<Integer> busy = ConcurrentHashMap.newKeySet();

    Freshening(Suspicions suspicions, Environment environment) {
        this.suspicions = suspicions;
        this.environment = environment;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(PeopleChanged changed) {
        begin();
    }

    /// Begins, and does not wait for it.
    public void begin() {
        var visitor = Visitors.find();
        if (isServing()
                && visitor.isPresent()
                && busy.add(visitor.get().centre().id())) {
            Thread.ofVirtual().name("duplicates").start(() -> run(visitor.get()));
        }
    }

    // a verb ends when its work is done; whoever opens the queue then has it made fresh
    private boolean isServing() {
        return environment.getProperty("local.server.port") != null
                && environment.getProperty("trede.background", Boolean.class, true);
    }

    private void run(Visitor visitor) {
        try {
            // who writes several things at once is waited for
            Thread.sleep(1_000);
            busy.remove(visitor.centre().id());
            boolean more = true;
            while (more) {
                more = Visitors.as(visitor, suspicions::refresh);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "the queue of duplicates could not be made fresh: {}",
                    failed.getClass().getSimpleName());
        } finally {
            busy.remove(visitor.centre().id());
        }
    }
}
