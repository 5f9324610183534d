package trede.casefile.own;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trede.casefile.FactCode;

/// A fact that one of our own rooms tells.
///
/// @param last null while it runs
/// @param detail of a benefit its category
public record OwnFact(
        FactCode code,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable String detail) {}
