package trede.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An amount of money, a percentage or a coefficient from a day on, until the next one begins.
///
/// @param unit `euro`, `euro_month`, `euro_year`, `percent` or `coefficient`
public record Amount(
        String key,
        String unit,
        LocalDate from,
        BigDecimal amount,
        String source,
        boolean confirmed,
        @Nullable Article article)
        implements Provision {

    private static final int CENTS = 2;

    /// Of euro, exactly.
    public long cents() {
        return amount.movePointRight(CENTS).longValueExact();
    }
}
