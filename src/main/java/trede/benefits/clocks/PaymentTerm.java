package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// The days within which the first living wage must be paid.
record PaymentTerm(LocalDate first, LocalDate last, Law.Value law) implements Term {

    /// @param decidedOn the day of the decision
    static PaymentTerm of(Law law, LocalDate decidedOn) {
        var value = law.value("benefits.clock.payment_days", decidedOn);
        return new PaymentTerm(decidedOn, RestDays.centre(law, decidedOn.plusDays(value.number())), value);
    }
}
