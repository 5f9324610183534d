package trede.casefile.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How one worker stands to one person.
///
/// @param closed `own` or `relative`: why the file is closed to the worker; null if it is not
/// @param followsUntil last day of following; null for who never did, [LocalDate#MAX] while it goes on
/// @param team name of the team shared with a follower
/// @param absent the follower whose work the worker does meanwhile
/// @param asked name of who asked the worker something about the person that is not answered yet
/// @param glass when the worker last opened the file with a reason
record Tie(
        @Nullable String closed,
        @Nullable LocalDate followsUntil,
        @Nullable String team,
        @Nullable Absent absent,
        @Nullable String asked,
        @Nullable Instant glass) {

    /// A colleague who is away.
    record Absent(UUID account, String name) {}

    static final Tie NONE = new Tie(null, null, null, null, null, null);

    Tie closed(String why) {
        return new Tie(why, followsUntil, team, absent, asked, glass);
    }

    Tie follows(LocalDate until) {
        return followsUntil != null && followsUntil.isAfter(until)
                ? this
                : new Tie(closed, until, team, absent, asked, glass);
    }

    Tie inTeam(String name) {
        return new Tie(closed, followsUntil, name, absent, asked, glass);
    }

    Tie substitutes(Absent colleague) {
        return new Tie(closed, followsUntil, team, colleague, asked, glass);
    }

    Tie asked(String name) {
        return new Tie(closed, followsUntil, team, absent, name, glass);
    }

    Tie glass(Instant at) {
        return glass != null && glass.isAfter(at) ? this : new Tie(closed, followsUntil, team, absent, asked, at);
    }
}
