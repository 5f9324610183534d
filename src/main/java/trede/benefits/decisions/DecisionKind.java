package trede.benefits.decisions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the centre does to a right.
public enum DecisionKind {
    GRANTED,
    REFUSED,
    CHANGED,
    STOPPED,
    SUSPENDED,
    RESUMED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "benefits.decision.kind." + code();
    }

    /// It answers an application.
    public boolean answers() {
        return this == GRANTED || this == REFUSED;
    }

    /// There is something to pay: an amount and how often.
    public boolean pays() {
        return this == GRANTED || this == CHANGED;
    }

    public static Optional<DecisionKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
