package trede.casefile.following;

import java.util.Locale;

/// What a follower does for a person.
public enum Function {
    GENERAL,
    WORK,
    TRAINING,
    DEBT,
    OTHER;

    /// As the database writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "casefile.function." + code();
    }
}
