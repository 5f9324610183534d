package trede.post;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A message that could not be handed over, and why.
final class Undelivered extends Exception {

    private static final int LONGEST = 200;
    private static final Pattern STATUS = Pattern.compile("^\\d{3}\\b");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ /-]?\\d){5,}");

    /// What went wrong; a page says it in a sentence.
    enum Why {
        /// The server will not have it, today or tomorrow: a wrong number or address.
        REFUSED,
        /// There is no answer at that address.
        DOWN,
        /// It answers too late.
        SLOW,
        /// It answers that it cannot, for now.
        BUSY,
        /// Something broke here, before or while it was handed over.
        BROKEN;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Why why;
    private final String detail;

    /// @param detail what the server said; it may name the recipient, so it is never logged
    Undelivered(Why why, String detail) {
        super(why.code(), null, false, false);
        this.why = why;
        String plain = detail.replaceAll("\\s+", " ").strip();
        this.detail = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /// The same without the one it was meant for: servers repeat the address they refuse, a number often
    /// written in another way. The status in front stays.
    Undelivered hiding(@Nullable String recipient) {
        var status = STATUS.matcher(detail);
        int end = status.find() ? status.end() : 0;
        String rest = detail.substring(end);
        String unnamed = recipient == null || recipient.isEmpty() ? rest : rest.replace(recipient, "…");
        return new Undelivered(
                why, detail.substring(0, end) + NUMBER.matcher(unnamed).replaceAll("…"));
    }

    Why why() {
        return why;
    }

    String detail() {
        return detail;
    }

    /// Whether trying again is of no use.
    boolean forGood() {
        return why == Why.REFUSED;
    }

    /// Whether the next message would meet the same.
    boolean forAll() {
        return why == Why.DOWN || why == Why.SLOW;
    }
}
