package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.UUID;
import trede.casefile.sensitive.Mark;

/// Somebody's right was looked at again, and nothing had to change.
///
/// @param by when it must be looked at the next time
public record Review(UUID id, LocalDate on, String words, LocalDate by, Mark mark) {}
