package trede.casefile.looking;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import trede.access.Looks;
import trede.casefile.following.Viewing;

/// Every opening of a file: one line of the log for one page, however often the page asks for the file.
@Component
public class Openings {

    private final Looks looks;

    Openings(Looks looks) {
        this.looks = looks;
    }

    /// Writes down that the visitor at work looks into a file: why it was open, for whom, and at which page.
    @Transactional
    public void log(UUID person, Viewing.Open open) {
        if (isLogged(person)) {
            return;
        }
        var detail = new TreeMap<String, String>();
        detail.put("why", open.why().code());
        if (open.absent() != null) {
            detail.put("for", "user:" + open.absent());
        }
        Part.now().ifPresent(part -> detail.put("part", part));
        looks.log("person", detail, List.of(person));
        remember(person);
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
