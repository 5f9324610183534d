package trede.casefile.workload;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody whom no first contact follows, and who came for something.
///
/// @param language that they speak best; null if nobody knows
public record Newcomer(
        UUID request, UUID person, String name, @Nullable String language, RequestKind kind, LocalDate since) {}
