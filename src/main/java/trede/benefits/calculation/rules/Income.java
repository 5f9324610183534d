package trede.benefits.calculation.rules;

import java.util.List;
import trede.benefits.calculation.sheet.Line;

/// What one person has, line by line.
///
/// @param capital cents of it that count as capital
record Income(List<Line> lines, long capital) {

    /// Cents a year that count.
    long counted() {
        return counted(lines);
    }

    static long counted(List<Line> lines) {
        long sum = 0;
        for (var line : lines) {
            sum += line.counted();
        }
        return sum;
    }
}
