package trede.casefile.due;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody whom a worker began to follow not long ago.
///
/// @param function code of what for
public record Newcomer(UUID person, String name, String function, LocalDate first) {}
