package trede.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import trede.access.tries.TooEarly;

/// Reads the sign-in form: centre, name and password. Who fits goes on to the next step; for who does
/// not, what was
/// typed is kept for the form, but for the password.
class SignInFilter extends UsernamePasswordAuthenticationFilter {

    /// A dot, a slash, a backslash or a sign that nobody sees, written as a number.
    private static final Pattern ENCODED = Pattern.compile("(?i)%(2e|2f|5c|[01][0-9a-f]|7f|25)");

    private final Arrivals arrivals;

    SignInFilter(SignIn signIn, Arrivals arrivals) {
        this.arrivals = arrivals;
        setRequiresAuthenticationRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login"));
        setAuthenticationManager(new ProviderManager(signIn));
    }

    @Override
    protected void successfulAuthentication(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Authentication authentication)
            throws IOException {
        var member = (Member) Objects.requireNonNull(authentication.getPrincipal());
        String then = onward(field(request, "then"), member.centre().code());
        response.sendRedirect(arrivals.go(request, response, arrivals.arrive(member, "password", false, then)));
    }

    @Override
    protected void unsuccessfulAuthentication(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        long seconds = failure instanceof TooEarly early ? early.seconds() : 0;
        new Typed(field(request, "centre"), field(request, "name"), field(request, "then"), seconds).keep(request);
        response.sendRedirect("/login?wrong");
    }

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

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Where the visitor was going, if that was a page of their own centre; else its first page for them. What a
    /// browser would read in another way than we do is no page of ours.
    static String onward(String then, String centre) {
        String home = "/" + centre + "/";
        String path = then.split("[?#]", 2)[0];
        boolean plain = path.startsWith(home)
                && then.chars().noneMatch(sign -> sign <= ' ' || sign == 127 || sign == '\\')
                && List.of("//", "/./", "/../", ";").stream().noneMatch(path::contains)
                && !path.endsWith("/.")
                && !path.endsWith("/..")
                && !ENCODED.matcher(path).find();
        return plain ? then : home;
    }
}
