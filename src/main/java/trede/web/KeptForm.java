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
/// in again. Nobody else who signs in there sees it.
///
/// @param address to which it was sent
/// @param who typed it, as the form says
public record KeptForm(String address, String who, Map<String, List<String>> fields) implements Serializable {

    /// The field in which a form says who typed it.
    private static final String WHO = "_who";

    private static final String NAME = KeptForm.class.getName();
    private static final int LONGEST = 128_000; // the longest note, with its fields

    /// Keeps it, if it is a form of ours that can be kept: sent from our own page, not too long, without
    /// files.
    ///
    /// @return whether it was kept
    public static boolean keep(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())
                || !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                || request.getParameter(WHO) == null
                || request.getContentType() == null
                || !request.getContentType().startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        var fields = new LinkedHashMap<String, List<String>>();
        int length = 0;
        for (var field : request.getParameterMap().entrySet()) {
            if (!field.getKey().equals("_csrf") && !field.getKey().equals(WHO)) {
                fields.put(field.getKey(), new ArrayList<>(List.of(field.getValue())));
                length += String.join("", field.getValue()).length();
            }
        }
        if (length > LONGEST) {
            return false;
        }
        request.getSession()
                .setAttribute(NAME, new KeptForm(request.getRequestURI(), request.getParameter(WHO), fields));
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

    /// What the visitor had typed in this centre.
    public static Optional<KeptForm> find(@Nullable HttpSession session, Visitor visitor) {
        return session != null
                        && session.getAttribute(NAME) instanceof KeptForm kept
                        && kept.who.equals(visitor.actor())
                        && kept.address.startsWith("/" + visitor.centre().code() + "/")
                ? Optional.of(kept)
                : Optional.empty();
    }

    public static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }
}
