package trede.benefits.calculation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A living wage that was calculated for somebody and kept.
///
/// @param day as of which it was calculated
/// @param category 1 cohabiting, 2 single, 3 with dependants
/// @param yearly euro a year
/// @param monthly euro a month
/// @param reason why this category, where the household says otherwise; empty if it does not
/// @param madeBy actor
public record Calculation(
        UUID id,
        LocalDate day,
        int category,
        BigDecimal yearly,
        BigDecimal monthly,
        String reason,
        String madeBy,
        Instant madeAt) {}
