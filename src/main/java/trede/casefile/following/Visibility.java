package trede.casefile.following;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// The rule of who sees a file: its followers, also for a while after; their teams; who substitutes
/// for one of them; who is asked something about the person; everybody as long as nobody
/// follows;
/// who may see all; who broke the glass. What is closed to somebody is closed, whatever else holds.
final class Visibility {

    private Visibility() {}

    /// The numbers of the rule on a day.
    ///
    /// @param after how many days a former follower still sees the file
    /// @param glass how long a broken glass stays open
    record Bounds(LocalDate today, int after, Instant now, Duration glass) {}

    /// @param followed whether anybody follows the person today
    /// @param seesAll whether the worker may see the files of every team
    static Viewing of(Tie tie, boolean followed, boolean seesAll, Bounds bounds) {
        if (tie.closed() != null) {
            return new Viewing.Closed(tie.closed());
        }
        var until = tie.followsUntil();
        if (until != null && !until.isBefore(bounds.today())) {
            return open(Viewing.Why.FOLLOWS);
        }
        if (until != null && !until.isBefore(bounds.today().minusDays(bounds.after()))) {
            return open(Viewing.Why.FOLLOWED);
        }
        if (tie.team() != null) {
            return new Viewing.Open(Viewing.Why.TEAM, tie.team());
        }
        var absent = tie.absent();
        if (absent != null) {
            return new Viewing.Open(Viewing.Why.SUBSTITUTES, absent.name(), absent.account());
        }
        var asked = tie.asked();
        if (asked != null) {
            return new Viewing.Open(Viewing.Why.ASKED, asked);
        }
        if (!followed) {
            return open(Viewing.Why.UNASSIGNED);
        }
        if (seesAll) {
            return open(Viewing.Why.ALL);
        }
        var glass = tie.glass();
        return glass != null && glass.plus(bounds.glass()).isAfter(bounds.now())
                ? open(Viewing.Why.GLASS)
                : new Viewing.Hidden();
    }

    private static Viewing open(Viewing.Why why) {
        return new Viewing.Open(why, "");
    }
}
