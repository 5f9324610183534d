package trede.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import trede.access.sessions.Stay;
import trede.web.Visitor;
import trede.web.Visitors;

/// Binds whoever is signed in to the request, for the centre that the address names. Another's
/// centre does not exist for them: 404.
class CentreGate extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Passes passes;

    CentreGate(Passes passes) {
        this.passes = passes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String code = centreOf(request);
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.startsWith(BEARER) && isApi(request, code)) {
            var member = passes.byToken(code, authorization.substring(BEARER.length()));
            if (member.isEmpty()) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            pass(member.get(), request, response, chain);
            return;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Member known)) {
            chain.doFilter(request, response);
            return;
        }
        var member = passes.bySession(known, request);
        if (member.isEmpty()) {
            request.getSession().invalidate();
            Stay.drop(request, response);
            response.sendRedirect(request.getContextPath() + "/login?ended&centre="
                    + known.centre().code());
        } else if (isOpen(code) || known.centre().code().equals(code)) {
            pass(member.get(), request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void pass(
            Visitor visitor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Visitors.as(visitor, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /// Addresses that are no centre's: what everybody may ask for.
    static boolean isOpen(String first) {
        return switch (first) {
            case "", "login", "logout", "static", "webjars", "error", "favicon.ico", "language", "calendar" -> true;
            default -> false;
        };
    }

    static boolean isApi(HttpServletRequest request, String code) {
        return path(request).startsWith("/" + code + "/api/");
    }

    static String centreOf(HttpServletRequest request) {
        return path(request).split("/", 3)[1];
    }

    private static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/") ? path : "/" + path;
    }
}
