package trede.web.asked;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// A question about people is sent in the body of a form, so that what was typed stands in no
/// address, history or log on the way. The answer has an address of its own, in which it is sealed;
/// a part of a page, asked for while somebody types, needs none.
@Component
class AskedGate extends OncePerRequestFilter {

    /// The field of a form that only asks: `web/pages/asked.jte`.
    static final String ASKS = "_ask";

    /// The field with what was typed.
    static final String TYPED = "q";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!"POST".equals(request.getMethod()) || request.getParameter(ASKS) == null) {
            chain.doFilter(opens(request) ? AskedRequest.opened(request) : request, response);
        } else if (request.getHeader("HX-Request") != null) {
            chain.doFilter(AskedRequest.asked(request), response);
        } else {
            response.setHeader(HttpHeaders.LOCATION, address(request));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
    }

    private static boolean opens(HttpServletRequest request) {
        String typed = "GET".equals(request.getMethod()) ? request.getParameter(TYPED) : null;
        return typed != null && Sealed.looksSealed(typed);
    }

    private static String address(HttpServletRequest request) {
        var fields = new StringJoiner("&", "?", "").setEmptyValue("");
        request.getParameterMap().forEach((name, values) -> {
            for (String value : name.startsWith("_") ? new String[0] : values) {
                if (!value.isBlank()) {
                    fields.add(encoded(name) + "=" + encoded(name.equals(TYPED) ? Sealed.of(value.strip()) : value));
                }
            }
        });
        return request.getRequestURI() + fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
