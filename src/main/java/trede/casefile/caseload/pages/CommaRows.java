package trede.casefile.caseload.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.web.Spreadsheet;

/// Lines of text with commas between, for other programs: a day is written `2026-11-22`.
final class CommaRows implements SheetRows {

    private final CsvWriter writer;

    CommaRows(OutputStream output) {
        writer = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    }

    @Override
    public void heads(List<String> heads) {
        writer.writeRecord(Spreadsheet.safe(heads));
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        writer.writeRecord(cells.stream().map(CommaRows::written).toList());
    }

    private static String written(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate day -> day.toString();
            case Object other -> Spreadsheet.safe(other.toString());
        };
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    @Override
    public void end() throws IOException {
        writer.close();
    }
}
