package trede.casefile.households;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A household as people live, which is what the law looks at, or as the register has it.
public enum HouseholdKind {
    ACTUAL,
    OFFICIAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HouseholdKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
