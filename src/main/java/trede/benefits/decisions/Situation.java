package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.benefits.applications.Application;
import trede.benefits.clocks.SanctionMaximum;
import trede.casefile.households.Category;

/// What must be known before something is decided about somebody.
///
/// @param name of the person
/// @param deceased day of death
/// @param application what it answers; null for a review
/// @param decisions so far, in the order in which they were taken
/// @param toldRuns an income that another program of the centre tells of runs on the first day
/// @param category for which the household points, on the first day
/// @param sanction how long payment may be suspended at most; null where nothing is sanctioned
public record Situation(
        String name,
        @Nullable LocalDate deceased,
        @Nullable Application application,
        List<Decision> decisions,
        boolean toldRuns,
        Category category,
        @Nullable SanctionMaximum sanction) {

    public List<HeldRight> rights() {
        return RunningRight.of(decisions);
    }
}
