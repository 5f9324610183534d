package trede.exchange;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import trede.exchange.reading.CsvRows;
import trede.exchange.reading.ExchangeFile;
import trede.exchange.reading.ExchangeFolder;
import trede.exchange.reading.Finding;
import trede.exchange.reading.Utf8Reader;
import trede.web.Spreadsheet;
import trede.web.Words;

/// Rows that could not go in, written as they came with what is wrong beside them, to be corrected and
/// imported again.
/// What a spreadsheet would take for a formula has an apostrophe in front, which the next import takes
/// away again.
/// The files are read a second time for it, in step with the findings, so that no row has to be remembered.
final class RejectedRows implements Consumer<Finding>, AutoCloseable {

    private final ExchangeFolder folder;
    private final Path to;
    private final Words words;
    private final Map<ExchangeFile, Long> counts = new EnumMap<>(ExchangeFile.class);
    private final List<String> problems = new ArrayList<>();
    private @Nullable Table table;
    private @Nullable ExchangeFile file;
    private int line;

    RejectedRows(ExchangeFolder folder, Path to, Words words) {
        this.folder = folder;
        this.to = to;
        this.words = words;
    }

    @Override
    public void accept(Finding finding) {
        if (finding.weight() != Finding.Weight.ROW) {
            return;
        }
        var its = ExchangeFile.values()[finding.order()];
        if (its != file || finding.line() != line) {
            write();
            if (its != file) {
                open(its);
            }
            line = finding.line();
        }
        String what = words.say(finding.key(), finding.details().toArray());
        problems.add(finding.column().isEmpty() ? what : finding.column() + ": " + what);
    }

    long count(ExchangeFile of) {
        return counts.getOrDefault(of, 0L);
    }

    boolean any() {
        return !counts.isEmpty();
    }

    @Override
    public void close() {
        write();
        if (table != null) {
            table.close();
            table = null;
        }
    }

    private void open(ExchangeFile next) {
        close();
        file = next;
        try {
            if (!Files.exists(to)) {
                ImportPlaces.makeFolder(to);
            }
            table = new Table(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        if (!problems.isEmpty()) {
            Objects.requireNonNull(table).write(line, String.join(" · ", problems));
            counts.merge(Objects.requireNonNull(file), 1L, Long::sum);
            problems.clear();
        }
    }

    /// One file read again, and its rejected rows beside it.
    private final class Table implements AutoCloseable {

        private final CsvRows rows;
        private final CsvWriter writer;
        private final int width;
        private final int problemPlace;

        Table(ExchangeFile of) throws IOException {
            rows = new CsvRows(folder.open(of));
            writer = CsvWriter.builder()
                    .build(new OutputStreamWriter(
                            ImportPlaces.write(to.resolve(of.fileName())), StandardCharsets.UTF_8));
            var header = new ArrayList<>(Objects.requireNonNull(rows.next()).getFields());
            int before = header.indexOf(ExchangeFile.PROBLEM);
            problemPlace = before >= 0 ? before : header.size();
            width = header.size();
            if (before < 0) {
                header.add(ExchangeFile.PROBLEM);
            }
            writer.writeRecord(Spreadsheet.safe(header));
        }

        void write(int line, String problem) {
            CsvRecord row = Objects.requireNonNull(rows.next());
            while (row.getStartingLineNumber() < line) {
                row = Objects.requireNonNull(rows.next());
            }
            var fields = new ArrayList<String>();
            row.getFields().forEach(field -> fields.add(Utf8Reader.meant(field)));
            while (fields.size() < width) {
                fields.add("");
            }
            if (problemPlace < width) {
                fields.set(problemPlace, problem);
            } else {
                fields.add(problem);
            }
            writer.writeRecord(Spreadsheet.safe(fields));
        }

        @Override
        public void close() {
            try (rows) {
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
