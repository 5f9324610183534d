package trede.casefile.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trede.casefile.FactCode;
import trede.casefile.FactKind;

/// What another system tells about a person for a stretch of days.
///
/// @param person the other system's own identifier of the person
/// @param last null while it runs
/// @param detail benefit: category; screening: reason; activity: offer
/// @param partner activity: provider; employment: employer
/// @param rowId the other system's own identifier of the row, if it gives one
public record FactTold(
        int line,
        String person,
        FactKind kind,
        FactCode code,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable String detail,
        @Nullable String partner,
        @Nullable BigDecimal hours,
        @Nullable String rowId) {}
