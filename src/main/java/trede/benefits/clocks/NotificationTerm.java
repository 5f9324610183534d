package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// The days within which the person must be told what was decided.
public record NotificationTerm(LocalDate first, LocalDate last, Law.Value law) implements Term {

    /// @param decidedOn the day of the decision
    public static NotificationTerm of(Law law, LocalDate decidedOn) {
        var value = law.value("benefits.clock.notification_days", decidedOn);
        return new NotificationTerm(decidedOn, RestDays.centre(law, decidedOn.plusDays(value.number())), value);
    }
}
