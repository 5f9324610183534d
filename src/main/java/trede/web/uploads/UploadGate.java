package trede.web.uploads;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands before every file that comes in: nothing of it is read if nobody is signed in, if it is
/// too large or does not say how large it is, or if no file is taken there.
public class UploadGate extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UploadGate.class);
    private static final int CHUNK = 64 * 1024;
    private static final long LONGEST = Duration.ofMinutes(2).toNanos();

    private final List<UploadBound> bounds;
    private final AuthenticationEntryPoint door;

    /// @param door where somebody signs in
    public UploadGate(List<UploadBound> bounds, AuthenticationEntryPoint door) {
        this.bounds = bounds;
        this.door = door;
    }

    /// Whether files can be in it.
    public static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isUpload(request)) {
            chain.doFilter(request, response);
            return;
        }
        String address = request.getRequestURI();
        var bound = bounds.stream().filter(each -> each.isAt(address)).findFirst();
        if (bound.isEmpty()) {
            drop(request);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var early = new Early(response);
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            door.commence(request, early, new AuthenticationCredentialsNotFoundException("an upload"));
        } else if (isUnmeasured(request)) {
            early.sendRedirect(address + "?large=unknown");
        } else if (request.getContentLengthLong() > bound.get().most()) {
            early.sendRedirect(address + "?large");
        } else {
            chain.doFilter(request, response);
            return;
        }
        response.flushBuffer();
        drop(request);
    }

    /// A redirect that leaves at once; the server's own waits for the end of the request.
    private static final class Early extends HttpServletResponseWrapper {

        private Early(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String address) {
            setStatus(SC_FOUND);
            setHeader("Location", address);
            setContentLength(0);
        }
    }

    // Of HTTP/1 something comes only if one of these is told (RFC 9112, 6.3).
    private static boolean isUnmeasured(HttpServletRequest request) {
        return request.getContentLengthLong() < 0
                && (request.getHeader("Transfer-Encoding") != null
                        || !request.getProtocol().startsWith("HTTP/1"));
    }

    // The answer is under way. A browser reads it only after it has sent everything, so the rest is taken from the line
    // and dropped; to hang up would show its own page about a broken connection.
    private static void drop(HttpServletRequest request) {
        if (request.getHeader("Expect") != null) {
            return; // it waits to be told to go on, and is not
        }
        long until = System.nanoTime() + LONGEST;
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream rest = request.getInputStream();
            while (rest.read(chunk) >= 0 && System.nanoTime() < until) {
                continue;
            }
        } catch (IOException gone) {
            LOG.debug("an upload that was refused broke off", gone);
        }
    }
}
