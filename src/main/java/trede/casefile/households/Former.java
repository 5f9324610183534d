package trede.casefile.households;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was known of a household or a family and was corrected or withdrawn since.
///
/// @param what key of the role or of the relation
/// @param last null if it had no last day
public record Former(
        Somebody who,
        String what,
        LocalDate first,
        @Nullable LocalDate last,
        Instant knownFrom,
        Instant knownUntil) {}
