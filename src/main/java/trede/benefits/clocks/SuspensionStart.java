package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// When a suspension for not keeping the integration contract may begin.
///
/// @param first the earliest day: the day after the person was told
/// @param proposed the day that satisfies both readings of the law
/// @param last the latest day
/// @param law how proposed was found, with its article and source
public record SuspensionStart(LocalDate first, LocalDate proposed, LocalDate last, Law.Value law) {

    /// @param decidedOn the day of the decision
    /// @param notifiedOn the day on which the person was told
    public static SuspensionStart of(Law law, LocalDate decidedOn, LocalDate notifiedOn) {
        var month = law.value("benefits.clock.suspension_month", decidedOn);
        int latest = law.number("benefits.clock.suspension_latest_month", decidedOn);
        var first = notifiedOn.plusDays(law.number("benefits.clock.suspension_earliest_days", decidedOn));
        var proposed = firstOf(decidedOn, month.number());
        return new SuspensionStart(
                first, proposed.isBefore(first) ? first : proposed, firstOf(decidedOn, latest), month);
    }

    /// Whether it may begin on that day.
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static LocalDate firstOf(LocalDate decidedOn, int monthsLater) {
        return decidedOn.withDayOfMonth(1).plusMonths(monthsLater);
    }
}
