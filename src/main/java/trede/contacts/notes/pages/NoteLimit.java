package trede.contacts.notes.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// A note so large that the server would not even read it leads back to the page that says so;
/// what was kept as a draft is there. Up to that size the note comes back in its form, with all
/// its words.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoteLimit extends OncePerRequestFilter {

    private final long most;

    NoteLimit(@Value("${server.tomcat.max-http-form-post-size}") DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI();
        if (request.getContentLengthLong() > most
                && "POST".equals(request.getMethod())
                && address.matches("/[a-z][a-z0-9-]{1,39}/people/[0-9a-f-]{36}/notes(/.*)?")) {
            response.sendRedirect(address.replaceFirst("/notes.*", "/notes/new?large"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
