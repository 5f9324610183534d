package trede.benefits.calculation.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trede.benefits.calculation.sheet.CalculationSheet;
import trede.benefits.calculation.sheet.Line;

/// Two calculations beside each other, line by line.
public record Beside(CalculationSheet one, CalculationSheet other) {

    /// The same line in both.
    ///
    /// @param one null if the line stands only in the other
    public record Row(@Nullable Line one, @Nullable Line other) {

        /// The line itself, from whichever has it.
        public Line either() {
            if (one != null) {
                return one;
            }
            return java.util.Objects.requireNonNull(other);
        }

        public boolean differs() {
            return one == null || other == null || one.cents() != other.cents();
        }
    }

    public List<Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (var line : one.lines()) {
            rows.put(name(line, rows, true), new Row(line, null));
        }
        for (var line : other.lines()) {
            String name = name(line, rows, false);
            var row = rows.get(name);
            rows.put(name, new Row(row == null ? null : row.one(), line));
        }
        return List.copyOf(rows.values());
    }

    /// The same kind of line about the same thing; the second wage is another line.
    private static String name(Line line, Map<String, Row> rows, boolean first) {
        boolean named = !line.details().isEmpty() && line.details().getFirst().startsWith("law.label.");
        String key =
                line.key().replace("_rounded", "") + (named ? line.details().getFirst() : "");
        int nth = 0;
        while (taken(rows.get(key + nth), first)) {
            nth++;
        }
        return key + nth;
    }

    private static boolean taken(@Nullable Row row, boolean first) {
        return row != null && (first || row.other() != null);
    }
}
