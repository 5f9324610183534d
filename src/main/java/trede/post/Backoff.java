package trede.post;

import java.time.Duration;
import java.util.List;

/// How long to wait after each try that failed, and when to give up.
final class Backoff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    /// How often a message is tried.
    static final int MOST = WAITS.size();

    private Backoff() {}

    /// @param tries made until now, at least one
    static Duration after(int tries) {
        return WAITS.get(Math.min(tries, WAITS.size()) - 1);
    }

    static boolean enough(int tries) {
        return tries >= MOST;
    }
}
