package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// The months within which a file must be looked at anew.
public record ReviewTerm(LocalDate first, LocalDate last, Law.Value law) implements Term {

    /// @param reviewedOn the day of the decision or of the latest review
    public static ReviewTerm of(Law law, LocalDate reviewedOn) {
        var value = law.value("benefits.clock.review_months", reviewedOn);
        return new ReviewTerm(reviewedOn, RestDays.centre(law, reviewedOn.plusMonths(value.number())), value);
    }
}
