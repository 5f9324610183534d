package trede.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/// Reads the sign-in form: centre, name and password.
class SignInFilter extends UsernamePasswordAuthenticationFilter {

    @Override
    protected String obtainUsername(HttpServletRequest request) {
        return field(request, "centre").toLowerCase(Locale.ROOT) + "/" + field(request, "name");
    }

    @Override
    protected String obtainPassword(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("password"), "");
    }

    static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
