package trede.casefile.following;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a follower does for a person.
public enum Function {
    GENERAL,
    WORK,
    TRAINING,
    /// Trainer of a group that somebody takes part in.
    GROUP,
    DEBT,
    PSYCHOLOGIST,
    /// Language coach.
    LANGUAGE,
    /// Job coach.
    JOB,
    OTHER;

    public static Optional<Function> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /// As the database writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "casefile.function." + code();
    }
}
