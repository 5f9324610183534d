package trede.casefile.looking;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import trede.access.Looks;
import trede.casefile.following.Viewing;
import trede.web.Visitors;

/// Every opening of a file: one line of the log for one page, however often the page asks for the file and
/// whatever panels it fetches.
@Component
public class Openings {

    /// The panels of an open file come one by one, as the page is read.
    private static final Duration READING = Duration.ofMinutes(10);

    private final Looks looks;
    private final OpeningQueries queries;
    private final Clock clock;

    Openings(Looks looks, OpeningQueries queries, Clock clock) {
        this.looks = looks;
        this.queries = queries;
        this.clock = clock;
    }

    /// Writes down that the visitor at work looks into a file: why it was open, for whom, and at which page.
    @Transactional
    public void log(UUID person, Viewing.Open open) {
        if (isLogged(person)) {
            return;
        }
        remember(person);
        if (isPanel() && queries.hasOpened(Visitors.get().actor(), person, since())) {
            return;
        }
        var detail = new TreeMap<String, String>();
        detail.put("why", open.why().code());
        if (open.absent() != null) {
            detail.put("for", "user:" + open.absent());
        }
        Part.now().ifPresent(part -> detail.put("part", part));
        looks.log("person", detail, List.of(person));
    }

    // What a page fetches into itself. Who pretends that has opened the file before, and that is in the log.
    private static boolean isPanel() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && HttpMethod.GET.matches(request.getRequest().getMethod())
                && "true".equals(request.getRequest().getHeader("HX-Request"));
    }

    private OffsetDateTime since() {
        return clock.instant().minus(READING).atOffset(ZoneOffset.UTC);
    }

    boolean isLogged(UUID person) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(name(person), RequestAttributes.SCOPE_REQUEST) != null;
    }

    // A line that was rolled back with the rest is not there.
    private static void remember(UUID person) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return;
        }
        request.setAttribute(name(person), true, RequestAttributes.SCOPE_REQUEST);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    request.removeAttribute(name(person), RequestAttributes.SCOPE_REQUEST);
                }
            }
        });
    }

    private static String name(UUID person) {
        return Openings.class.getName() + "/" + person;
    }
}
