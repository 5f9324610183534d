package trede.casefile.merging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that went into another, and whether they were taken apart since.
///
/// @param number internal, of the file that went
/// @param name of the person in the file that went, as it was, with its number as people know it
/// @param within the file into which it had gone before that one went into this; null if it went into this one
/// @param last whether nothing was merged on top of it: only then can it be taken apart
public record Merge(
        UUID id,
        long number,
        String name,
        @Nullable String within,
        String reason,
        String actor,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        boolean last) {}
