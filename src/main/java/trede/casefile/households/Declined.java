package trede.casefile.households;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody's word that people whom the relations bring together do not form one household.
///
/// @param reason empty if none was given
/// @param actor as the log names them
/// @param until when that was taken back; null while it stands
public record Declined(
        UUID id,
        String reason,
        String actor,
        Instant from,
        @Nullable Instant until) {}
