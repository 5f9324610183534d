package trede.access.tries;

import java.time.Duration;
import java.time.Instant;

/// After how many tries in vain somebody waits, and how long.
///
/// @param free so many tries are followed by no wait
/// @param first the wait after the first try beyond; each next one doubles it
/// @param locks so many tries shut the door for `lock`
/// @param forgets after so long without a try all is forgotten
public record Throttle(int free, Duration first, int locks, Duration lock, Duration forgets) {

    /// How long after the last of so many tries the next may come.
    Duration after(int failures) {
        if (failures >= locks) {
            return lock;
        }
        if (failures < free) {
            return Duration.ZERO;
        }
        var doubled = first.multipliedBy(1L << Math.min(failures - free, 20));
        return doubled.compareTo(lock) < 0 ? doubled : lock;
    }

    /// What is left of the wait; zero if the door may be tried now.
    Duration left(Count count, Instant now) {
        var left = Duration.between(now, count.lastAt().plus(after(count.failures())));
        return left.isPositive() ? left : Duration.ZERO;
    }

    boolean locked(Count count, Instant now) {
        return count.failures() >= locks && left(count, now).isPositive();
    }

    /// What is remembered now of so many tries.
    Count remembered(Count count, Instant now) {
        return count.lastAt().plus(forgets).isAfter(now) ? count : new Count(0, count.lastAt());
    }

    /// So many tries in vain, the last one then.
    record Count(int failures, Instant lastAt) {

        Count andOneMore(Instant now) {
            return new Count(failures + 1, now);
        }
    }
}
