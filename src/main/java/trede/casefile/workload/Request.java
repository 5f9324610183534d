package trede.casefile.workload;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody came for, from a first to a last day.
///
/// @param last null while it runs
public record Request(
        UUID id,
        RequestKind kind,
        LocalDate first,
        @Nullable LocalDate last) {}
