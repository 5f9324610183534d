package trede.access.pages.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.access.Arrivals;
import trede.access.Member;
import trede.web.NotHere;
import trede.web.Visitors;

/// Whose own page it is.
final class Me {

    private Me() {}

    static Member get() {
        if (Visitors.get() instanceof Member member) {
            return member;
        }
        throw new NotHere();
    }

    /// The stay of the browser that asks.
    static @Nullable UUID here(HttpServletRequest request) {
        var ticket = Arrivals.ticket(request);
        return ticket == null ? null : ticket.session();
    }
}
