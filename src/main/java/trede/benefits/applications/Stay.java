package trede.benefits.applications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.time.Period;

/// Somebody is abroad for some days.
///
/// @param days first and last day abroad
/// @param excused why it does not count: circumstances that the centre accepted; empty if it counts
/// @param unpaidFrom null while the year allows it
public record Stay(
        UUID id,
        LocalDate announced,
        Period days,
        String place,
        String excused,
        @Nullable LocalDate unpaidFrom) {

    public long length() {
        return days.last().toEpochDay() - days.first().toEpochDay() + 1;
    }
}
