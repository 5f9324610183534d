package trede.monitor.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trede.web.Spreadsheet;

/// Rows under a head, as CSV or lined up for the eye.
final class Grid {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> rightAligned;

    Grid(List<String> head, Integer... rightAligned) {
        this.rightAligned = Arrays.asList(rightAligned);
        rows.add(head);
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /// By RFC 4180, without anything that a spreadsheet would compute.
    String csv() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(row -> csv.writeRecord(Spreadsheet.safe(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    String table() {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths).stripTrailing()).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    String cell = row.get(column);
                    String space = " ".repeat(widths[column] - cell.length());
                    return rightAligned.contains(column) ? space + cell : cell + space;
                })
                .collect(Collectors.joining("  "));
    }
}
