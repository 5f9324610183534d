package trede.casefile.following;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Someone of the centre who follows a person, from a first to a last day.
///
/// @param firstContact the one to turn to for this function; there is one at a time
/// @param last null while it goes on; the day itself still belongs to it
/// @param because why it ended; null while it goes on, or if nobody said
public record Follower(
        UUID id,
        UUID account,
        Function function,
        boolean firstContact,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable Ending because) {

    public boolean follows(LocalDate day) {
        return !first.isAfter(day) && (last == null || !last.isBefore(day));
    }
}
