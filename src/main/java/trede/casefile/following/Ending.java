package trede.casefile.following;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why somebody no longer follows a person.
public enum Ending {
    /// A colleague goes on.
    COLLEAGUE,
    RIGHT_ENDED,
    MOVED,
    /// The person found a job.
    WORK,
    OTHER;

    public static Optional<Ending> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /// As the database writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its sentence.
    public String label() {
        return "casefile.ending." + code();
    }
}
