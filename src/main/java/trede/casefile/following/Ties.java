package trede.casefile.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that ties workers to one person.
///
/// @param person internal number
/// @param survivor the file into which this one went; null while it stands on its own
/// @param followers present, former and to come, in order of first day
record Ties(
        long person,
        UUID id,
        List<Follower> followers,
        Map<UUID, Tie> byAccount,
        @Nullable UUID survivor) {

    Ties mergedInto(UUID other) {
        return new Ties(person, id, followers, byAccount, other);
    }

    Tie of(UUID account) {
        return byAccount.getOrDefault(account, Tie.NONE);
    }

    boolean followedOn(LocalDate day) {
        return followers.stream().anyMatch(follower -> follower.follows(day));
    }
}
