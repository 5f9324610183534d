package trede.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trede.time.Brussels;

/// Since when, until when, and by which import something was known to us.
///
/// @param until null for what is known now
/// @param toldBy number of the import; 0 for what was typed here
public record Known(Instant from, @Nullable Instant until, long toldBy) {

    /// Typed here on a day, and known since.
    public static Known here(LocalDate day) {
        return new Known(day.atStartOfDay(Brussels.ZONE).toInstant(), null, 0);
    }

    public boolean now() {
        return until == null;
    }
}
