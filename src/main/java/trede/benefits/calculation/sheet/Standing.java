package trede.benefits.calculation.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// As whom somebody asks for a living wage.
///
/// @param category 1 cohabiting, 2 single, 3 with dependants
/// @param appliedOn the day of the application: it tells which rules of 1 March 2026 hold
/// @param reviewedOn the day of the latest review; null if there was none
/// @param applicants how many of the household ask for one, this person included
/// @param children for whom the person receives child benefit
public record Standing(
        int category, LocalDate appliedOn, @Nullable LocalDate reviewedOn, int applicants, int children) {

    private static final int CATEGORIES = 3;

    public Standing {
        if (category < 1 || category > CATEGORIES || applicants < 1 || children < 0) {
            throw new IllegalArgumentException("no such standing");
        }
    }

    public static Standing of(int category, LocalDate appliedOn) {
        return new Standing(category, appliedOn, null, 1, 0);
    }

    /// The day whose rules about housemates hold: running files change at their next review.
    public LocalDate ruledOn(LocalDate day) {
        var latest = reviewedOn != null && reviewedOn.isAfter(appliedOn) ? reviewedOn : appliedOn;
        return latest.isBefore(day) ? latest : day;
    }
}
