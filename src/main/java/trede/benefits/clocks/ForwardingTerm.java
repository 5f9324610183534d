package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// The days within which a centre that is not competent sends the application on and says so.
public record ForwardingTerm(LocalDate first, LocalDate last, Law.Value law) implements Term {

    /// @param receivedOn the day on which the application was received
    public static ForwardingTerm of(Law law, LocalDate receivedOn) {
        var value = law.value("benefits.clock.forwarding_days", receivedOn);
        return new ForwardingTerm(receivedOn, RestDays.centre(law, receivedOn.plusDays(value.number())), value);
    }
}
