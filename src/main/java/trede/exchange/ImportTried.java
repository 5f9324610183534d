package trede.exchange;

import java.time.Instant;
import java.util.Map;

/// An import that was tried, as it was written down.
///
/// @param outcome done, done_with_rejects, refused, cancelled or failed
/// @param counts by file name; empty if nothing was kept
/// @param busy it was refused because another one ran
public record ImportTried(
        long id, Instant startedAt, Instant recordedAt, String outcome, Map<String, FileCounts> counts, boolean busy) {}
