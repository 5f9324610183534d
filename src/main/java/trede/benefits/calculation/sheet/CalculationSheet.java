package trede.benefits.calculation.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A living wage as it was calculated, line by line.
///
/// @param amount of the category, cents a year
/// @param counted resources that count, cents a year
/// @param yearly the living wage, cents a year
/// @param monthly the living wage, cents a month
public record CalculationSheet(
        LocalDate day, int category, List<Line> lines, long amount, long counted, long yearly, long monthly) {

    private static final int CENTS = 2;

    public CalculationSheet {
        lines = List.copyOf(lines);
    }

    /// Whether everything on it rests on what somebody confirmed.
    public boolean confirmed() {
        return lines.stream().allMatch(line -> line.basis().confirmed());
    }

    /// What must still be found out or decided.
    public List<Line> unknown() {
        return lines.stream().filter(line -> line.sign() == Line.Sign.UNKNOWN).toList();
    }

    public static BigDecimal euro(long cents) {
        return BigDecimal.valueOf(cents, CENTS);
    }
}
