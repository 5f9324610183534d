package trede.benefits.committee;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the committee did with a point on its agenda.
public enum Outcome {
    AS_PROPOSED,
    OTHERWISE,
    ADJOURNED,
    RATIFIED,
    NOT_RATIFIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "benefits.committee.outcome." + code();
    }

    /// What can be chosen: about a proposal, or about what the chair decided alone.
    public static List<Outcome> choices(boolean ratifies) {
        return ratifies ? List.of(RATIFIED, NOT_RATIFIED) : List.of(AS_PROPOSED, OTHERWISE, ADJOURNED);
    }

    /// It must be said why.
    public boolean wantsReason() {
        return this != AS_PROPOSED && this != RATIFIED;
    }

    public static Optional<Outcome> find(String code) {
        return Stream.of(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
