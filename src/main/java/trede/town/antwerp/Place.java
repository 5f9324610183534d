package trede.town.antwerp;

/// Where a person of the Antwerp plan stands in a quarter; each counts in exactly one line of the
/// published tables.
enum Place {
    OUT,
    PROFESSIONAL,
    SOCIAL,
    AGE,
    UNREGISTERED,
    INTO_60,
    ON_60,
    FROM_60,
    INTO_ACTIVATED,
    ON_ACTIVATED,
    FROM_ACTIVATED;

    boolean onBenefit() {
        return this != OUT && this != ON_60 && this != ON_ACTIVATED;
    }

    boolean activatable() {
        return this == PROFESSIONAL || this == SOCIAL;
    }

    boolean on60() {
        return this == INTO_60 || this == ON_60 || this == FROM_60;
    }

    boolean onActivated() {
        return this == INTO_ACTIVATED || this == ON_ACTIVATED || this == FROM_ACTIVATED;
    }
}
