package trede.benefits.letters;

import java.util.Locale;

/// Why the centre writes.
public enum LetterKind {
    RECEIPT,
    FORWARDING,
    NOTIFICATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "benefits.letter.kind." + code();
    }

    String template() {
        return "benefits/letters/" + code() + ".jte";
    }

    static LetterKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
