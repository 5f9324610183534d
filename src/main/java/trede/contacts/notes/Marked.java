package trede.contacts.notes;

import java.util.ArrayList;
import java.util.List;

/// A line of text of which some pieces are marked, to be drawn with those pieces standing out.
public record Marked(List<Piece> pieces) {

    /// What stands before and behind a marked piece; signs that no text of ours holds ([Pasted]).
    static final String BEGIN = "\uE000";

    static final String END = "\uE001";

    private static final int AROUND = 60;

    /// @param marked whether it stands out
    public record Piece(String text, boolean marked) {}

    /// Reads the signs.
    static Marked of(String text) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < text.length()) {
            boolean marked = text.startsWith(BEGIN, at);
            int from = marked ? at + 1 : at;
            int until = text.indexOf(marked ? END : BEGIN, from);
            until = until < 0 ? text.length() : until;
            add(pieces, text.substring(from, until).replace(END, ""), marked);
            at = marked ? Math.min(text.length(), until + 1) : until;
        }
        return new Marked(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /// A place in a text with some words around it.
    static Marked around(String text, int start, int end) {
        int from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
        from = from <= 0 || from > start ? Math.max(0, start - AROUND) : from;
        int until = text.length() <= end + AROUND ? text.length() : text.lastIndexOf(' ', end + AROUND);
        until = until < end ? end : until;
        return of((from > 0 ? "… " : "")
                + text.substring(from, start)
                + BEGIN
                + text.substring(start, end)
                + END
                + text.substring(end, until)
                + (until < text.length() ? " …" : ""));
    }
}
