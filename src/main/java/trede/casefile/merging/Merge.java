package trede.casefile.merging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that went into another, and whether they were taken apart since.
///
/// @param number internal, of the file that went
/// @param name of the person in the file that went, as it was
/// @param last whether nothing was merged on top of it: only then can it be taken apart
public record Merge(
        UUID id,
        long number,
        String name,
        String reason,
        String actor,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        boolean last) {}
