package trede.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /// As the timeline says it; what tells of health or justice as far as the visitor may see it.
    public TimelineFact drawn() {
        return ToldFacts.told(this);
    }
}
