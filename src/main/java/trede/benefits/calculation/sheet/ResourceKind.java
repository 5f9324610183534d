package trede.benefits.calculation.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What kind of thing somebody lives of. Whether it counts, the law files say under its key.
public enum ResourceKind {
    WORK,
    TRAINING,
    SELF_EMPLOYED,
    ARTISTIC,
    UNEMPLOYMENT,
    SICKNESS,
    PENSION,
    DISABILITY_INCOME,
    MAINTENANCE,
    FAMILY_SUPPORT,
    HOUSING_PAID,
    ARREARS,
    OTHER,
    CHILD_BENEFIT,
    CHILD_BENEFIT_HERE,
    CHILD_MAINTENANCE,
    STUDY_GRANT,
    FOSTER,
    SOCIAL_AID,
    NEIGHBOURHOOD_WORK,
    VOLUNTEER,
    TRAINING_BONUS,
    OCCASIONAL_GIFT,
    HEATING,
    RENT_ALLOWANCE,
    THIRD_PARTY_HELP,
    WAR_PENSION;

    private final String key = "benefits.resource." + name().toLowerCase(Locale.ROOT);

    /// Of what the law says about it.
    public String key() {
        return key;
    }

    /// Key of its name.
    public String label() {
        return "law.label." + key;
    }

    /// Whether it is earned, so that the SPI exemption may apply.
    public boolean isEarned() {
        return this == WORK || this == TRAINING || this == SELF_EMPLOYED || this == ARTISTIC;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ResourceKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
