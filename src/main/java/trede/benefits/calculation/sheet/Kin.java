package trede.benefits.calculation.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody who lives in is to the person. Whether what they have counts, the law files
/// say under its key.
public enum Kin {
    PARTNER,
    EX_SPOUSE,
    PARENT,
    CHILD,
    GRANDPARENT,
    GRANDCHILD,
    PARENT_IN_LAW,
    CHILD_IN_LAW,
    SIBLING,
    OTHER;

    private final String key = "benefits.kin." + name().toLowerCase(Locale.ROOT);

    /// Of what the law says about it.
    public String key() {
        return key;
    }

    /// Key of its name.
    public String label() {
        return "law.label." + key;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kin> find(String code) {
        return Stream.of(values()).filter(kin -> kin.code().equals(code)).findFirst();
    }
}
