package trede.benefits.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.benefits.applications.Aid;

/// A stretch of days for which somebody has a right, by all decisions together.
///
/// @param decision the one by which it is so
/// @param paid false while it is suspended: the right itself stays
/// @param last null while it runs
public record HeldRight(
        UUID decision,
        Aid aid,
        boolean paid,
        @Nullable Integer category,
        @Nullable BigDecimal amount,
        @Nullable String periodicity,
        LocalDate first,
        @Nullable LocalDate last) {

    public boolean runsOn(LocalDate day) {
        return !first.isAfter(day) && (last == null || !last.isBefore(day));
    }

    /// The same, in other days.
    HeldRight in(LocalDate from, @Nullable LocalDate until) {
        return new HeldRight(decision, aid, paid, category, amount, periodicity, from, until);
    }

    /// The same days, because of another decision.
    HeldRight because(UUID other, boolean nowPaid) {
        return new HeldRight(other, aid, nowPaid, category, amount, periodicity, first, last);
    }
}
