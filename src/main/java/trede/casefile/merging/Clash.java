package trede.casefile.merging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Two benefits at once, one in each file: nobody has two.
///
/// @param one in the file that would stay
/// @param other in the file that would go
public record Clash(Benefit one, Benefit other) {

    /// A benefit as a file holds it.
    ///
    /// @param last null while it runs
    /// @param detail its category
    /// @param here whether this centre decided it here
    /// @param toldBy number of the import that told it; 0 where it was decided here
    public record Benefit(
            String code,
            @Nullable String detail,
            LocalDate first,
            @Nullable LocalDate last,
            boolean here,
            long toldBy,
            Instant knownFrom) {}
}
