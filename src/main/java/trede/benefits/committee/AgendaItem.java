package trede.benefits.committee;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.benefits.decisions.Content;

/// A point on the agenda: somebody about whom something is proposed, or was decided by the chair alone.
///
/// @param position 1 is the first
/// @param ratifies the chair's decision; null for a proposal
/// @param content what is proposed, or was decided
/// @param result null while nothing was written down
public record AgendaItem(
        UUID id,
        int position,
        Whose whose,
        UUID proposal,
        @Nullable UUID ratifies,
        Content content,
        String facts,
        Hearing hearing,
        @Nullable Result result,
        List<UUID> absent) {

    /// @param number internal
    /// @param name family name first
    public record Whose(long number, UUID person, String name) {}

    /// @param decision that came of it; null if none did
    public record Result(
            Outcome outcome, String motivation, @Nullable UUID decision, String reference) {}
}
