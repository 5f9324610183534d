package trede.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Since when, until when, and by which import something was known to us.
///
/// @param until null for what is known now
/// @param toldBy number of the import; 0 for what was typed here
public record Known(Instant from, @Nullable Instant until, long toldBy) {

    public boolean now() {
        return until == null;
    }
}
