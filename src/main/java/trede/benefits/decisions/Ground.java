package trede.benefits.decisions;

import static trede.benefits.decisions.DecisionKind.CHANGED;
import static trede.benefits.decisions.DecisionKind.GRANTED;
import static trede.benefits.decisions.DecisionKind.REFUSED;
import static trede.benefits.decisions.DecisionKind.RESUMED;
import static trede.benefits.decisions.DecisionKind.STOPPED;
import static trede.benefits.decisions.DecisionKind.SUSPENDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.benefits.clocks.SanctionMaximum;

/// On which article of the law a decision rests.
public enum Ground {
    CONDITIONS_MET(GRANTED, CHANGED, RESUMED),
    HUMAN_DIGNITY(GRANTED, CHANGED, REFUSED, STOPPED, RESUMED),
    RESIDENCE(REFUSED, STOPPED),
    AGE(REFUSED, STOPPED),
    NATIONALITY(REFUSED, STOPPED),
    MEANS(REFUSED, STOPPED, CHANGED),
    WILLINGNESS(REFUSED, STOPPED),
    OTHER_RIGHTS(REFUSED, STOPPED),
    CATEGORY(CHANGED),
    REVIEW(CHANGED, STOPPED),
    ABROAD(SUSPENDED, RESUMED),
    DETENTION(SUSPENDED, RESUMED),
    DECLARATION(SUSPENDED, REFUSED),
    FRAUD(SUSPENDED),
    AGREEMENT(SUSPENDED),
    NOT_COMPETENT(REFUSED, STOPPED),
    WAIVED(STOPPED),
    DECEASED(STOPPED);

    /// Whose article must still be looked up: the name says so, a letter does not.
    private static final Set<Ground> REMARKED = EnumSet.of(DETENTION);

    private final Set<DecisionKind> kinds;

    Ground(DecisionKind... kinds) {
        this.kinds = EnumSet.copyOf(List.of(kinds));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name, with the article and what the worker must still know about it.
    public String label() {
        return "benefits.decision.ground." + code();
    }

    /// Key of what a letter says: the same without remarks to the worker.
    public String text() {
        return REMARKED.contains(this) ? label() + "_text" : label();
    }

    public boolean allows(DecisionKind kind) {
        return kinds.contains(kind);
    }

    /// As what a suspension on this ground is sanctioned by the law; null where it is no sanction.
    SanctionMaximum.@Nullable Ground sanction() {
        return switch (this) {
            case DECLARATION -> SanctionMaximum.Ground.DECLARATION;
            case FRAUD -> SanctionMaximum.Ground.FRAUD;
            case AGREEMENT -> SanctionMaximum.Ground.AGREEMENT;
            default -> null;
        };
    }

    /// Grounds on which a former sanction makes this one a repetition.
    List<String> sameSanctions() {
        return this == AGREEMENT ? List.of(code()) : List.of(DECLARATION.code(), FRAUD.code());
    }

    public static Optional<Ground> find(String code) {
        return Stream.of(values()).filter(ground -> ground.code().equals(code)).findFirst();
    }
}
