package trede.benefits.calculation.sheet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How earnings were come by: which exemption is asked for them, and what is known of its
/// conditions.
///
/// @param since the first day of this work; null if nobody asked
public record Work(
        Exemption exemption, Set<Condition> known, @Nullable LocalDate since) {

    public Work {
        known = Set.copyOf(known);
    }

    /// The exemption for who goes to work or studies (SPI).
    public enum Exemption {
        NONE,
        GENERAL,
        STUDENT,
        SHORTAGE,
        ARTISTIC;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What must be so for one of them.
    public enum Condition {
        /// It was begun while the person had a living wage.
        BEGUN_ON_LIVING_WAGE,
        /// The person studies full-time, with an integration contract.
        STUDY_AGREEMENT,
        /// The right began before the age that the law gives.
        YOUNG_AT_START,
        /// The person has a study grant.
        GRANT,
        /// A regional service attested that it is a shortage occupation.
        ATTESTED,
        /// The contract is as long as the law asks.
        LONG_CONTRACT,
        /// The higher exemption was used before, once in a life.
        SHORTAGE_USED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
