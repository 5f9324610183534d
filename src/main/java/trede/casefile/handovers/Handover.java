package trede.casefile.handovers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.following.Function;

/// One act in which files went from a colleague to others.
///
/// @param function the only one that was handed over; null for all
/// @param first day from which the others follow
/// @param absent who left could not confirm: `madeBy` does
/// @param undoneBy null while it stands
/// @param files how many, how many of them confirmed and read
public record Handover(
        UUID id,
        UUID from,
        @Nullable Function function,
        LocalDate first,
        boolean absent,
        UUID madeBy,
        LocalDate madeOn,
        @Nullable UUID undoneBy,
        Files files) {

    /// How far it is.
    public record Files(int all, int confirmed, int read) {}

    /// On the day itself, as long as it stands.
    public boolean mayBeUndone(LocalDate today) {
        return undoneBy == null && madeOn.equals(today);
    }
}
