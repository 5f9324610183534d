package trede.casefile.households;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What one person is to another.
public enum RelationKind {
    CHILD,
    PARENT,
    PARTNER,
    SPOUSE,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    GUARDIAN,
    WARD,
    RELATIVE;

    /// What the other is to the one.
    public RelationKind inverse() {
        return switch (this) {
            case CHILD -> PARENT;
            case PARENT -> CHILD;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            case GUARDIAN -> WARD;
            case WARD -> GUARDIAN;
            case PARTNER, SPOUSE, SIBLING, RELATIVE -> this;
        };
    }

    /// Whether it is written from the elder's side if both have a file.
    boolean isYounger() {
        return this == CHILD || this == GRANDCHILD || this == WARD;
    }

    /// Whether the one can have custody of the other.
    boolean hasCustody() {
        return this == PARENT || this == GUARDIAN;
    }

    boolean isCouple() {
        return this == PARTNER || this == SPOUSE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RelationKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
