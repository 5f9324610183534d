package trede.casefile.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Everything that ties workers to one person.
///
/// @param person internal number
/// @param followers present, former and to come, in order of first day
record Ties(long person, UUID id, List<Follower> followers, Map<UUID, Tie> byAccount) {

    Tie of(UUID account) {
        return byAccount.getOrDefault(account, Tie.NONE);
    }

    boolean followedOn(LocalDate day) {
        return followers.stream().anyMatch(follower -> follower.follows(day));
    }
}
