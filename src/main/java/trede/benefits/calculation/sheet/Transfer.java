package trede.benefits.calculation.sheet;

import java.time.LocalDate;

/// Something that somebody sold or gave away before they asked for a living wage.
///
/// @param sold sold, or given away
/// @param value what it was worth on the market, or the price, in cents
/// @param debts personal debts from before, paid with it, in cents
/// @param home whether it was their own home
public record Transfer(LocalDate day, boolean sold, long value, long debts, boolean home) {}
