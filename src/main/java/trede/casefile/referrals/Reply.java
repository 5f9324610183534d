package trede.casefile.referrals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of a question.
///
/// @param by who answered, or took the question back
/// @param objection why not; for a refusal only
public record Reply(
        Kind kind, UUID by, LocalDate on, @Nullable Objection objection, String words) {

    /// Yes, no, or no longer asked.
    public enum Kind {
        ACCEPTED,
        REFUSED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
