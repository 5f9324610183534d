package trede.contacts.appointments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How worker and person meet.
public enum Kind {
    OFFICE,
    VISIT,
    CALL,
    GROUP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "contacts.appointment_kind." + code();
    }

    public static Optional<Kind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
