package trede.monitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import trede.time.Period;

/// What somebody wants to know: a measure in a period, with what was known when.
///
/// @param knownAt null for what is known now
public record Ask(Measure measure, Period period, @Nullable Instant knownAt, Options options) {

    public Ask(Measure measure, Period period) {
        this(measure, period, null, Options.NONE);
    }

    /// The same, `count` periods earlier.
    public Ask minus(int count) {
        return new Ask(measure, period.minus(count), knownAt, options);
    }
}
