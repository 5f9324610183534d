package trede.casefile.holding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why what we hold about somebody is put together: it stands in the log of looks.
public enum Occasion {
    /// The person asked for it.
    ASKED,
    /// The person asks another organisation to go on.
    HANDOVER,
    /// A court or supervisor asked for it.
    AUTHORITY,
    /// We look whether what we hold is right.
    CHECK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its sentence.
    public String label() {
        return "casefile.occasion." + code();
    }

    public static Optional<Occasion> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
