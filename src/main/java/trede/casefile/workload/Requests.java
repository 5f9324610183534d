package trede.casefile.workload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.events.FileChanged;
import trede.casefile.events.FileOpened;
import trede.casefile.following.Viewings;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Visitors;

/// All that people came for. Who was just written down is a newcomer until somebody takes them.
@Component
public class Requests {

    private final RequestQueries queries;
    private final Viewings viewings;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requests(RequestQueries queries, Viewings viewings, Looks looks, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.viewings = viewings;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void opened(FileOpened file) {
        queries.add(file.person(), RequestKind.UNASKED, today(), Visitors.get().actor());
    }

    /// Of one person, the newest first.
    @Transactional(readOnly = true)
    public List<Request> list(UUID person) {
        return queries.list(person);
    }

    /// From a day on somebody comes for this.
    ///
    /// @throws Refusal if they come for it already
    @Transactional
    public void add(UUID person, RequestKind kind, LocalDate from) {
        viewings.check(person);
        try {
            if (kind != RequestKind.UNASKED) {
                queries.forgetUnasked(person);
            }
            queries.add(person, kind, from, Visitors.get().actor());
        } catch (DataIntegrityViolationException twice) {
            throw new Refusal("casefile.request.twice");
        }
        changed(person);
    }

    /// Somebody comes for it until this day, the day itself included.
    ///
    /// @throws Refusal if it began only later
    @Transactional
    public void end(UUID person, UUID request, LocalDate last) {
        viewings.check(person);
        if (!queries.end(person, request, last, Visitors.get().actor())) {
            throw new Refusal("casefile.problem.ends_before");
        }
        changed(person);
    }

    private void changed(UUID person) {
        looks.log("request", Map.of(), List.of(person));
        events.publishEvent(new FileChanged(person));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
