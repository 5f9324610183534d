package trede.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets somebody go on whose session this process does not know, before anything else is asked of
/// them.
class StayFilter extends OncePerRequestFilter {

    private final OpenStays stays;

    StayFilter(OpenStays stays) {
        this.stays = stays;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksWhoIsThere(request) && SecurityContextHolder.getContext().getAuthentication() == null) {
            stays.resume(request, response);
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
