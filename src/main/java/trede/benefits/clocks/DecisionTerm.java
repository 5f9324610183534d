package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// The days within which a centre must decide about an application.
public record DecisionTerm(LocalDate first, LocalDate last, Law.Value law) implements Term {

    /// For a living wage.
    ///
    /// @param receivedOn the day on which the application was received
    public static DecisionTerm of(Law law, LocalDate receivedOn) {
        var value = law.value("benefits.clock.decision_days", receivedOn);
        return new DecisionTerm(receivedOn, RestDays.centre(law, receivedOn.plusDays(value.number())), value);
    }

    /// For any other aid.
    ///
    /// @param receivedOn the day on which the application was received
    public static DecisionTerm ofOtherAid(Law law, LocalDate receivedOn) {
        var value = law.value("benefits.clock.other_aid_months", receivedOn);
        return new DecisionTerm(receivedOn, RestDays.centre(law, receivedOn.plusMonths(value.number())), value);
    }
}
