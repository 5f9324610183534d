package trede.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import trede.access.sessions.Sessions;
import trede.access.sessions.Stay;
import trede.web.Visitors;

/// Who signs out is out: the stay ends in the database too.
@Component
class Farewell implements LogoutHandler {

    private final Sessions sessions;
    private final Looks looks;

    Farewell(Sessions sessions, Looks looks) {
        this.sessions = sessions;
        this.looks = looks;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Stay.drop(request, response);
        var ticket = Arrivals.ticket(request);
        if (ticket != null && authentication != null && authentication.getPrincipal() instanceof Member member) {
            Visitors.as(member, () -> {
                looks.log("sign-out", Map.of(), List.of());
                return sessions.end(member.id(), ticket.session());
            });
        }
    }
}
