package trede.casefile.caseload;

import java.util.Locale;

/// Where somebody stands on the activation ladder today: the highest step that a running activity or job
/// reaches.
public enum Rung {
    CARE,
    LANGUAGE,
    SOCIAL,
    LABOUR,
    WORK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "casefile.rung." + code();
    }
}
