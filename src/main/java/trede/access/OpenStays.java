package trede.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import trede.access.secrets.Keyring;
import trede.access.sessions.Sessions;
import trede.access.sessions.Stay;
import trede.web.KeptForm;
import trede.web.Visitors;

/// The stays of those who are signed in, in their browsers and here: one goes on after the
/// program was started again, as long as it would have without.
@Component
class OpenStays {

    private final Centres centres;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Keyring keyring;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    OpenStays(Centres centres, Accounts accounts, Sessions sessions, Keyring keyring) {
        this.centres = centres;
        this.accounts = accounts;
        this.sessions = sessions;
        this.keyring = keyring;
    }

    /// Somebody is in: with a new session, and a new secret for what may come.
    void begin(HttpServletRequest request, HttpServletResponse response, Member member, Sessions.Begun begun) {
        new Stay(member.centre().code(), begun.secret()).give(request, response);
        seat(request, response, member, begun.ticket());
    }

    /// Whoever was in and is known to the database only is in again. A stay that has ended is
    /// forgotten by the browser too.
    private void resume(HttpServletRequest request, HttpServletResponse response) {
        Stay.find(request).ifPresent(stay -> {
            if (!isResumed(stay, request, response)) {
                Stay.drop(request, response);
            }
        });
    }

    private boolean isResumed(Stay stay, HttpServletRequest request, HttpServletResponse response) {
        var centre = centres.find(stay.centre())
                .filter(found -> !found.demonstration() || SignIn.isLoopback(request.getRemoteAddr()));
        if (centre.isEmpty()) {
            return false;
        }
        return Visitors.as(new Doorkeeper(centre.get()), () -> {
            var resumed = sessions.resume(stay.secret());
            var member = resumed.flatMap(found -> accounts.find(found.account()))
                    .filter(found -> !found.disabled())
                    .map(found -> found.in(centre.get()));
            // whether the role is still the same, the gate asks as for every session
            member.ifPresent(
                    who -> seat(request, response, who, resumed.orElseThrow().ticket()));
            return member.isPresent();
        });
    }

    private void seat(HttpServletRequest request, HttpServletResponse response, Member member, Sessions.Ticket ticket) {
        KeptForm.renew(request).setAttribute(Arrivals.TICKET, ticket);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /// The sign that a form is ours hangs on the stay, so that one that was open before still is;
    /// without a stay it lies in the session.
    CsrfTokenRepository signs() {
        return new Signs();
    }

    /// Lets somebody go on whose session this process does not know, before anything else is asked of
    /// them.
    Filter filter() {
        return new Returning();
    }

    private final class Returning extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (asksWhoIsThere(request) && SecurityContextHolder.getContext().getAuthentication() == null) {
                resume(request, response);
            }
            chain.doFilter(request, response);
        }

        // Who goes to the door wants to sign in; who signs out must be known to be let out.
        private static boolean asksWhoIsThere(HttpServletRequest request) {
            String first = CentreGate.centreOf(request);
            return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                    && (!CentreGate.isOpen(first) || first.isEmpty() || first.equals("logout"));
        }
    }

    private final class Signs implements CsrfTokenRepository {

        private final HttpSessionCsrfTokenRepository bySession = new HttpSessionCsrfTokenRepository();

        @Override
        public CsrfToken generateToken(HttpServletRequest request) {
            return ofStay(request).orElseGet(() -> bySession.generateToken(request));
        }

        @Override
        public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
            if (ofStay(request).isEmpty()) {
                bySession.saveToken(token, request, response);
            }
        }

        @Override
        public @Nullable CsrfToken loadToken(HttpServletRequest request) {
            return ofStay(request).orElseGet(() -> bySession.loadToken(request));
        }

        private Optional<CsrfToken> ofStay(HttpServletRequest request) {
            return Stay.find(request)
                    .map(stay -> keyring.hash("form", stay.centre() + "." + stay.secret()))
                    .map(hash -> new DefaultCsrfToken(
                            "X-CSRF-TOKEN", "_csrf", HexFormat.of().formatHex(hash)));
        }
    }
}
