package trede.benefits.calculation;

import trede.benefits.calculation.sheet.CalculationSheet;
import trede.benefits.calculation.sheet.Situation;

/// A calculation with all that went into it and every line that came out.
public record Worksheet(Calculation calculation, Situation situation, CalculationSheet sheet) {}
