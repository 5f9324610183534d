package trede.casefile.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.casefile.FactKind;

/// What another system tells us about: people, a kind of fact about them, or the inhabitants of a
/// municipality.
public enum Told {
    PERSON(null),
    BENEFIT(FactKind.BENEFIT),
    REGISTRATION(FactKind.REGISTRATION),
    SCREENING(FactKind.SCREENING),
    ACTIVITY(FactKind.ACTIVITY),
    EMPLOYMENT(FactKind.EMPLOYMENT),
    SUPPORT(FactKind.SUPPORT),
    EXIT(FactKind.EXIT),
    POPULATION(null);

    private final @Nullable FactKind kind;

    Told(@Nullable FactKind kind) {
        this.kind = kind;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of fact, if it is about facts.
    public Optional<FactKind> kind() {
        return Optional.ofNullable(kind);
    }

    static Told of(FactKind kind) {
        return Stream.of(values()).filter(told -> told.kind == kind).findFirst().orElseThrow();
    }
}
