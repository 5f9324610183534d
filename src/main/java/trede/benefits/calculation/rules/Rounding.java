package trede.benefits.calculation.rules;

import java.time.LocalDate;
import trede.law.Law;

/// How an amount that does not come out in whole cents is rounded; each centre chooses.
enum Rounding {
    HALF_UP,
    DOWN;

    static Rounding of(Law law, LocalDate day) {
        return law.choice("benefits.rounding", day).is("down") ? DOWN : HALF_UP;
    }

    /// @param amount not negative
    long divide(long amount, long by) {
        return this == DOWN ? amount / by : (2 * amount + by) / (2 * by);
    }
}
