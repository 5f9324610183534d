package trede.access.tries;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// After too many tries in vain: the door is not even looked at before the wait is over.
public class TooEarly extends AuthenticationException {

    private final Duration wait;

    public TooEarly(Duration wait) {
        super("too many tries");
        this.wait = wait;
    }

    /// Whole seconds, at least one.
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
