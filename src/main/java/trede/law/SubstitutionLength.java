package trede.law;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import trede.access.Substitutions;

/// Tells the room of the accounts how long somebody may do another's work.
@Component
class SubstitutionLength implements Substitutions.Longest {

    private final Law law;

    SubstitutionLength(Law law) {
        this.law = law;
    }

    @Override
    public int months(LocalDate day) {
        return law.number("access.substitution_months", day);
    }
}
