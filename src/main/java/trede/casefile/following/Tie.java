package trede.casefile.following;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How one worker stands to one person.
///
/// @param closed `own` or `relative`: why the file is closed to the worker; null if it is not
/// @param followsUntil last day of following; null for who never did, [LocalDate#MAX] while it goes on
/// @param team name of the team shared with a follower
/// @param glass when the worker last opened the file with a reason
record Tie(
        @Nullable String closed,
        @Nullable LocalDate followsUntil,
        @Nullable String team,
        @Nullable Instant glass) {

    static final Tie NONE = new Tie(null, null, null, null);

    Tie closed(String why) {
        return new Tie(why, followsUntil, team, glass);
    }

    Tie follows(LocalDate until) {
        return followsUntil != null && followsUntil.isAfter(until) ? this : new Tie(closed, until, team, glass);
    }

    Tie inTeam(String name) {
        return new Tie(closed, followsUntil, name, glass);
    }

    Tie glass(Instant at) {
        return glass != null && glass.isAfter(at) ? this : new Tie(closed, followsUntil, team, at);
    }
}
