package trede.access.sessions;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// What a browser holds of its stay beside its session: with it somebody goes on where they were
/// after the program was started again.
///
/// @param centre its code: it must be known before a row is read
public record Stay(String centre, String secret) {

    public static final String COOKIE = "trede-stay";

    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9-]{1,39})\\.([A-Za-z0-9_-]{43})");
    private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

    public static Optional<Stay> find(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(WRITTEN::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(written -> new Stay(written.group(1), written.group(2)))
                .findFirst();
    }

    public void give(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, centre + "." + secret, UNTIL_THE_BROWSER_CLOSES);
    }

    public static void drop(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String value, Duration lasting) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(lasting)
                        .build()
                        .toString());
    }
}
