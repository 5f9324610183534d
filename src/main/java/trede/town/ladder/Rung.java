package trede.town.ladder;

import java.util.Locale;

/// Where a person stands on the ladder in a month, in the order in which the overview of Ghent looks.
enum Rung {
    STUDY,
    LABOUR,
    EXTERNAL_PARTNER,
    LANGUAGE,
    SOCIAL,
    NEW,
    CARE,
    /// No benefit.
    OUT;

    boolean active() {
        return compareTo(SOCIAL) <= 0;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
