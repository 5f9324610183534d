package trede.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A fact about a person, as known now or formerly.
///
/// @param last null while it runs; a benefit, an activity and so on hold from first to last day, both
/// included
/// @param detail benefit: category; screening: reason; activity: offer
/// @param partner activity: provider; employment: employer
/// @param corrected a later version says otherwise; if it is not known now and not corrected, it was
/// withdrawn
public record KnownFact(
        long id,
        FactKind kind,
        FactCode code,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable String detail,
        @Nullable String partner,
        @Nullable BigDecimal hours,
        Known known,
        boolean corrected) {

    public boolean runsOn(LocalDate day) {
        return known.now() && !first.isAfter(day) && (last == null || !last.isBefore(day));
    }

    /// What is left of it if others answer for its kind from a day on; null if nobody does.
    Optional<KnownFact> until(@Nullable LocalDate since) {
        if (since == null || last != null && last.isBefore(since)) {
            return Optional.of(this);
        }
        return first.isBefore(since)
                ? Optional.of(new KnownFact(
                        id, kind, code, first, since.minusDays(1), detail, partner, hours, known, corrected))
                : Optional.empty();
    }

    /// As the timeline says it; what tells of health or justice as far as the visitor may see it.
    public TimelineFact drawn() {
        return ToldFacts.told(this);
    }
}
