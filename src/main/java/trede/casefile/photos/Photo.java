package trede.casefile.photos;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The photo in somebody's file; of one that was taken away, that it was there.
///
/// @param until null for the one that is there now
public record Photo(
        UUID id,
        int width,
        int height,
        Instant from,
        @Nullable Instant until) {}
