package trede.benefits.applications;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody can ask of the centre.
public enum Aid {
    LIVING_WAGE,
    EQUIVALENT_LIVING_WAGE,
    SINGLE_AID,
    REPEATED_AID,
    REFUND,
    GUARANTEE,
    MEDICAL,
    URGENT_MEDICAL,
    HEATING,
    FOOD,
    CLOTHES,
    FURNITURE,
    INSTALLATION,
    DEPOSIT;

    /// As the database and the forms write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "benefits.application.aid." + code();
    }

    /// The living wage or its equivalent: it has a category, and nobody has both at a time.
    public boolean isIncome() {
        return this == LIVING_WAGE || this == EQUIVALENT_LIVING_WAGE;
    }

    /// Rights in the same place exclude each other.
    public String place() {
        return isIncome() ? "income" : code();
    }

    public static Optional<Aid> find(String code) {
        return Stream.of(values()).filter(aid -> aid.code().equals(code)).findFirst();
    }
}
