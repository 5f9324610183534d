package trede.benefits.clocks;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import trede.law.Law;

/// For how many months payment may be suspended at most.
///
/// @param repeated whether it counts as done again
/// @param law the months, with their article and source
public record SanctionMaximum(int months, boolean repeated, Law.Value law) {

    /// For what.
    public enum Ground {
        /// Resources not declared, or wrongly, or not all of them.
        DECLARATION,
        /// The same with the intent to deceive.
        FRAUD,
        /// The integration contract not kept without a legitimate reason.
        AGREEMENT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param day on which it happened again
    /// @param formerFinalOn the day on which a former sanction of that kind became final; null
    /// if there was none
    public static SanctionMaximum of(Law law, Ground ground, LocalDate day, @Nullable LocalDate formerFinalOn) {
        String key = "benefits.clock.sanction." + ground.code();
        String again = ground == Ground.AGREEMENT ? "agreement" : "declaration";
        int years = law.number("benefits.clock.sanction_again_years." + again, day);
        boolean repeated =
                formerFinalOn != null && !day.isBefore(formerFinalOn) && !day.isAfter(formerFinalOn.plusYears(years));
        var months = law.value(repeated ? key.replace("sanction.", "sanction_again.") : key, day);
        return new SanctionMaximum(months.number(), repeated, months);
    }
}
