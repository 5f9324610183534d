package trede.monitor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a centre set out to reach: a share for one rate, from a day on, with the sentence that says so.
///
/// @param until the last day, included; null for no end
/// @param sentence where it comes from, word for word
public record Target(
        String measure,
        String cell,
        int numerator,
        int denominator,
        LocalDate from,
        @Nullable LocalDate until,
        String sentence) {

    public BigDecimal percent() {
        return Objects.requireNonNull(Cell.percent(numerator, denominator));
    }

    /// Whether a rate reaches it, compared as exact fractions; false of nobody.
    public boolean isReachedBy(Cell rate) {
        var of = rate.denominator();
        return of != null && !of.isEmpty() && (long) rate.count() * denominator >= (long) numerator * of.count();
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /// Whether it holds on some day of the days given.
    ///
    /// @param last null for no end
    public boolean holdsIn(LocalDate first, @Nullable LocalDate last) {
        return (last == null || !from.isAfter(last)) && (until == null || !until.isBefore(first));
    }
}
