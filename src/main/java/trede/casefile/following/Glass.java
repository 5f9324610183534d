package trede.casefile.following;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file opened by somebody who had no business with it, with the reason they gave.
///
/// @param name of the person
/// @param account who opened it
/// @param mine whether the visitor at work follows the person
/// @param followed whether anybody does
/// @param seenBy whose file it is, once they have seen it
public record Glass(
        UUID id,
        UUID person,
        String name,
        UUID account,
        Instant at,
        String reason,
        boolean mine,
        boolean followed,
        @Nullable UUID seenBy,
        @Nullable Instant seenAt) {

    /// Whose file it is says that they have read it.
    public boolean mayBeSeen() {
        return seenAt == null && (mine || !followed);
    }
}
