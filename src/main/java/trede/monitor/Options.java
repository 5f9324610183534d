package trede.monitor;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// What may be chosen beside measure and period.
///
/// @param reference the month to compare with; null for the measure's own
public record Options(@Nullable YearMonth reference) {

    public static final Options NONE = new Options(null);
}
