package trede.casefile.checks;

import java.util.Locale;

/// Whose list of findings: one's own, the team's, nobody's, everybody's.
public enum Whose {
    /// Files whose first contact one is, or that one follows as long as nobody is.
    MINE,
    TEAM,
    /// Files that nobody follows.
    NOBODY,
    ALL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// One's own if it cannot be read.
    public static Whose of(String code) {
        for (var whose : values()) {
            if (whose.code().equals(code)) {
                return whose;
            }
        }
        return MINE;
    }
}
