package trede.contacts.appointments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How firmly somebody is asked to come.
public enum Form {
    INVITATION,
    REMINDER,
    SUMMONS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "contacts.appointment_form." + code();
    }

    public static Optional<Form> find(String code) {
        return Arrays.stream(values()).filter(form -> form.code().equals(code)).findFirst();
    }
}
