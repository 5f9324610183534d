package trede.access;

import jakarta.servlet.http.HttpServletRequest;

/// What somebody typed at the door in vain, for the form that comes back. It lies in the browser's
/// session and not in an
/// address, since addresses end up in logs.
///
/// @param seconds to wait before the next try; 0 if it may come now
public record Typed(String centre, String name, String then, long seconds) {

    private static final String PLACE = "trede.typed";
    private static final int LONGEST = 200;

    void keep(HttpServletRequest request) {
        request.getSession()
                .setAttribute(PLACE, new Typed(cut(centre), cut(name), then.length() > 2000 ? "" : then, seconds));
    }

    /// Takes it out; nothing of it is left behind.
    public static Typed take(HttpServletRequest request, String centre, String then) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(PLACE) instanceof Typed typed)) {
            return new Typed(centre, "", then, 0);
        }
        session.removeAttribute(PLACE);
        return typed;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
