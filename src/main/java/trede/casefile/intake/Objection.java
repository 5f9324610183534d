package trede.casefile.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why a row cannot be taken in, as seen from all rows together.
///
/// @param otherLine the line it quarrels with, or null if that is known already
/// @param otherFirst the first day of what it quarrels with
/// @param person for [Reason#FACTS_REMAIN], which points at no line: the source's own identifier
/// @param count for [Reason#FACTS_REMAIN]: how many facts
public record Objection(
        Told about,
        int line,
        Reason reason,
        @Nullable Integer otherLine,
        @Nullable LocalDate otherFirst,
        @Nullable String person,
        long count) {

    /// The kinds of objection.
    public enum Reason {
        /// A second row with the same key in one file.
        SECOND_ROW,
        /// Neither told now nor known.
        UNKNOWN_PERSON,
        /// Two benefits of one person at once.
        OVERLAP,
        /// A person would be withdrawn while facts about them stay.
        FACTS_REMAIN
    }
}
