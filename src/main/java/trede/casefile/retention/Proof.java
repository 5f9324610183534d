package trede.casefile.retention;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;

/// What remains of a destroyed file: that it was destroyed, when, by whom, and how much there was.
///
/// @param key random, instead of the person
/// @param rows how many, by table
public record Proof(
        UUID key,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant destroyedAt,
        SortedMap<String, Long> rows) {

    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
