package trede.exchange.pages;

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
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away an upload that is too large before it is read, and leads back to the page that says so.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

    private final long most;

    UploadLimit(@Value("${trede.import.upload-bytes:2147483648}") long most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean upload =
                "POST".equals(request.getMethod()) && request.getRequestURI().matches("/[a-z][a-z0-9-]{1,39}/imports");
        if (upload && request.getContentLengthLong() > most) {
            response.sendRedirect(request.getRequestURI() + "?large");
        } else {
            chain.doFilter(request, response);
        }
    }
}
