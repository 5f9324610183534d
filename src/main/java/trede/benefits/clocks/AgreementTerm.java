package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// The months within which an integration contract must be signed.
record AgreementTerm(LocalDate first, LocalDate last, Law.Value law) implements Term {

    /// @param decidedOn the day of the decision that the person meets the conditions
    static AgreementTerm of(Law law, LocalDate decidedOn) {
        var value = law.value("benefits.clock.agreement_months", decidedOn);
        return new AgreementTerm(decidedOn, RestDays.centre(law, decidedOn.plusMonths(value.number())), value);
    }
}
