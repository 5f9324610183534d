package trede.post.pages;

import org.jspecify.annotations.Nullable;

/// A telephone number or an address of which one sees enough to tell it from another.
public final class Masked {

    private Masked() {}

    /// `+32…56`, `j…@example.org`; a dash for what was wiped
    public static String of(@Nullable String recipient) {
        if (recipient == null || recipient.length() < 4) {
            return "–";
        }
        int at = recipient.indexOf('@');
        return at > 0
                ? recipient.charAt(0) + "…" + recipient.substring(at)
                : recipient.substring(0, 3) + "…" + recipient.substring(recipient.length() - 2);
    }
}
