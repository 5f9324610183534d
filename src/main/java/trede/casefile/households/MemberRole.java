package trede.casefile.households;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody is in a household, seen from its head.
public enum MemberRole {
    HEAD,
    SPOUSE,
    PARTNER,
    CHILD_FULL,
    CHILD_SHARED,
    CHILD_NONE,
    ADOPTED,
    FOSTER,
    RELATIVE,
    COHABITANT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MemberRole> find(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /// Head of the household or the one who shares its life: children of the household are in their charge.
    boolean leads() {
        return this == HEAD || this == SPOUSE || this == PARTNER;
    }

    /// A child that lives here in somebody's charge, all of the time or a part of it.
    boolean isInCharge() {
        return this == CHILD_FULL || this == CHILD_SHARED || this == ADOPTED;
    }
}
