package trede.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.access.sessions.Sessions;
import trede.web.Visitor;
import trede.web.Visitor.Centre;
import trede.web.Visitors;

/// For whom a request may be answered: the account behind a session or a token, as it is now.
@Component
class Passes {

    private final Centres centres;
    private final Accounts accounts;
    private final Tokens tokens;
    private final Sessions sessions;

    Passes(Centres centres, Accounts accounts, Tokens tokens, Sessions sessions) {
        this.centres = centres;
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    Optional<Visitor> byToken(String code, String secret) {
        return centres.find(code)
                .flatMap(centre -> Visitors.as(new Doorkeeper(centre), () -> tokens.find(secret))
                        .flatMap(token -> bearer(centre, token)));
    }

    private Optional<Visitor> bearer(Centre centre, Tokens.Found token) {
        var rights = TokenScope.find(token.scope()).map(TokenScope::rights).orElse(Set.of());
        return byId(centre, token.account()).map(member -> new Bearer(member, rights, token.name()));
    }

    /// The account is read again at each request, so that one that was closed is out at once; and its
    /// stay still holds.
    /// Who has another role than at the sign-in signs in again.
    Optional<Member> bySession(Member known, HttpServletRequest request) {
        var member = byId(known.centre(), known.id());
        var ticket = Arrivals.ticket(request);
        if (ticket == null) {
            return member;
        }
        boolean same = member.filter(found -> found.role().code().equals(ticket.role()))
                .isPresent();
        if (!same) {
            Visitors.as(new Doorkeeper(known.centre()), () -> sessions.endAll(known.id(), null));
            return Optional.empty();
        }
        return holds(known.centre(), ticket, request) ? member : Optional.empty();
    }

    private boolean holds(Centre centre, Sessions.Ticket ticket, HttpServletRequest request) {
        if (sessions.fresh(ticket)) {
            return true;
        }
        var renewed = Visitors.as(new Doorkeeper(centre), () -> Optional.ofNullable(sessions.renew(ticket)));
        renewed.ifPresent(next -> request.getSession().setAttribute(Arrivals.TICKET, next));
        return renewed.isPresent();
    }

    private Optional<Member> byId(Centre centre, UUID account) {
        return Visitors.as(new Doorkeeper(centre), () -> accounts.find(account))
                .filter(found -> !found.disabled())
                .map(found -> found.in(centre));
    }
}
