package trede.contacts.appointments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What became of an appointment. Four ways to end, and they are never the same thing: the person came, said
/// in time that they could not, did not come, or we called it off.
public enum Outcome {
    PLANNED,
    KEPT,
    EXCUSED,
    NO_SHOW,
    CANCELLED;

    /// Those that somebody writes down.
    public static final List<Outcome> ENDS = List.of(KEPT, EXCUSED, NO_SHOW, CANCELLED);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "contacts.appointment_outcome." + code();
    }

    /// Whether it can be said only once the hour has come.
    public boolean needsTheHour() {
        return this == KEPT || this == NO_SHOW;
    }

    public static Optional<Outcome> find(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
