package trede.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// All rows, as a table to read or as JSON for other programs.
record Result(List<Row> rows) {

    String json() {
        return JsonMapper.builder().build().writeValueAsString(this);
    }

    String table() {
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(4);
        var table = new StringBuilder(line(width, "what", "unit", "median", "p95", "bound", "against", "ratio", ""));
        for (var row : rows) {
            table.append(line(
                    width,
                    row.name(),
                    row.unit(),
                    number(row.median()),
                    number(row.p95()),
                    text(row.bound()),
                    text(row.against()),
                    row.ratio() == null ? "" : number(row.ratio()),
                    row.ok() ? "ok" : "NOT MET"));
        }
        return table.toString();
    }

    private static String line(int width, Object... cells) {
        return ("%-" + width + "s  %-8s %12s %12s  %-32s %-28s %9s  %s%n").formatted(cells);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, Math.abs(number) < 10 ? "%,.3f" : "%,.1f", number);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
