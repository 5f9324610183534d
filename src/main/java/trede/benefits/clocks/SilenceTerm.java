package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// The days after which a centre that says nothing may be taken to court: to decide and to tell.
public record SilenceTerm(LocalDate first, LocalDate last, Law.Value law) implements Term {

    /// @param receivedOn the day on which the application was received
    public static SilenceTerm of(Law law, LocalDate receivedOn) {
        var value = law.value("benefits.clock.decision_days", receivedOn);
        int more = law.number("benefits.clock.notification_days", receivedOn);
        return new SilenceTerm(receivedOn, RestDays.centre(law, receivedOn.plusDays(value.number() + more)), value);
    }
}
