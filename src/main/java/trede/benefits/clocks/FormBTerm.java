package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// The days within which the State must know of a decision, or it does not pay its share.
record FormBTerm(LocalDate first, LocalDate last, Law.Value law) implements Term {

    /// @param decidedOn the day of the decision
    static FormBTerm of(Law law, LocalDate decidedOn) {
        var value = law.value("benefits.clock.form_b_days", decidedOn);
        return new FormBTerm(decidedOn, RestDays.centre(law, decidedOn.plusDays(value.number())), value);
    }
}
