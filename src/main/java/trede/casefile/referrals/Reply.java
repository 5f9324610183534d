package trede.casefile.referrals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of a question.
///
/// @param by who answered, or took the question back
/// @param objection why not; for a refusal only
/// @param sensitive whether it tells of health or justice; null where nobody was asked: its words tell
public record Reply(
        Kind kind,
        UUID by,
        LocalDate on,
        @Nullable Objection objection,
        String words,
        @Nullable Boolean sensitive) {

    public Reply(Kind kind, UUID by, LocalDate on, @Nullable Objection objection, String words) {
        this(kind, by, on, objection, words, null);
    }

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
