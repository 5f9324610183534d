package trede.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form that somebody sent after their session had ended: what they typed waits until they have signed
/// in again.
///
/// @param address to which it was sent
public record KeptForm(String address, Map<String, List<String>> fields) implements Serializable {

    private static final String NAME = KeptForm.class.getName();
    private static final int LONGEST = 128_000; // the longest note, with its fields

    /// Keeps it, if it is a form of ours that can be kept: sent from our own page, not too long, without
    /// files.
    ///
    /// @return whether it was kept
    public static boolean keep(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())
                || !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                || request.getContentType() == null
                || !request.getContentType().startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        var fields = new LinkedHashMap<String, List<String>>();
        int length = 0;
        for (var field : request.getParameterMap().entrySet()) {
            if (!field.getKey().equals("_csrf")) {
                fields.put(field.getKey(), new ArrayList<>(List.of(field.getValue())));
                length += String.join("", field.getValue()).length();
            }
        }
        if (length > LONGEST) {
            return false;
        }
        request.getSession().setAttribute(NAME, new KeptForm(request.getRequestURI(), fields));
        return true;
    }

    /// What is kept of a session that ends, put into the one that follows.
    public static HttpSession renew(HttpServletRequest request) {
        var former = request.getSession(false);
        var kept = former == null ? null : former.getAttribute(NAME);
        if (former != null) {
            former.invalidate();
        }
        var next = request.getSession(true);
        if (kept != null) {
            next.setAttribute(NAME, kept);
        }
        return next;
    }

    /// What was kept for this centre; it is forgotten once it was shown.
    public static Optional<KeptForm> take(@Nullable HttpSession session, String centre) {
        if (session == null || !(session.getAttribute(NAME) instanceof KeptForm kept)) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return kept.address.startsWith("/" + centre + "/") ? Optional.of(kept) : Optional.empty();
    }
}
