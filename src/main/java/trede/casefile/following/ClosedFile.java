package trede.casefile.following;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that is closed to a colleague, by whom and for which reason.
///
/// @param name of the person
/// @param account to whom it is closed
/// @param why one of [#WHYS]
/// @param words may be empty for one's own file
/// @param actor who closed it, as the log names them
public record ClosedFile(
        UUID person,
        String name,
        UUID account,
        String why,
        String words,
        @Nullable String actor,
        Instant at) {

    /// One's own file, that of somebody near, or another interest that stands between.
    public static final List<String> WHYS = List.of("relative", "own", "conflict");
}
