package trede.benefits.calculation.rules;

import java.time.LocalDate;
import trede.law.Choice;
import trede.law.Law;

/// The living wage for what remains of the month in which it begins.
///
/// @param last of the month
/// @param cents for these days
/// @param law how it is counted
record PartialMonth(LocalDate first, LocalDate last, long cents, Choice law) {

    private static final int THIRTY = 30;

    /// @param monthly cents a month
    static PartialMonth of(Law law, long monthly, LocalDate first) {
        var last = first.withDayOfMonth(first.lengthOfMonth());
        var choice = law.choice("benefits.partial_month", first);
        var rounding = Rounding.of(law, first);
        long cents = switch (choice.code()) {
            case "whole" -> monthly;
            case "thirtieths" -> rounding.divide(monthly * Math.max(1, THIRTY + 1 - first.getDayOfMonth()), THIRTY);
            default ->
                rounding.divide(monthly * (last.getDayOfMonth() - first.getDayOfMonth() + 1), first.lengthOfMonth());
        };
        return new PartialMonth(first, last, cents, choice);
    }
}
