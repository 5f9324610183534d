package trede.post;

import java.util.Locale;

/// By what road something leaves: as an e-mail, or as a text message to a telephone.
public enum Channel {
    EMAIL,
    SMS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
