package trede.casefile.referrals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a worker says no to what a colleague asks about somebody.
public enum Objection {
    NO_PLACE,
    NOT_FITTING,
    LANGUAGE,
    NOT_REACHED,
    DECLINES,
    NOT_OURS,
    NO_TIME,
    OTHER;

    public static Optional<Objection> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /// As the database writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its sentence.
    public String label() {
        return "casefile.objection." + code();
    }
}
