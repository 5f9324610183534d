package trede.benefits.calculation.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of work for which the SPI exemption was used.
///
/// @param last its last day, included
/// @param worked days worked in it; null if nobody counted
public record Exempted(
        LocalDate first, LocalDate last, @Nullable Integer worked) {}
