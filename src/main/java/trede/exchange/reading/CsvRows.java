package trede.exchange.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import trede.web.Refusal;

/// The rows of one file, by RFC 4180; empty lines are read past.
public final class CsvRows implements AutoCloseable {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final int LONGEST_ROW = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> rows;
    private long lastLine;

    public CsvRows(InputStream in) {
        reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .build(CsvRecordHandler.of(rows -> rows.maxFields(1000).maxFieldSize(LONGEST_ROW)), new Utf8Reader(in));
        rows = reader.iterator();
    }

    /// The next row, or null after the last.
    ///
    /// @throws Unreadable if the table is broken from here on
    public @Nullable CsvRecord next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var row = rows.next();
            lastLine = row.getStartingLineNumber();
            return row;
        } catch (CsvParseException e) {
            var line = LINE.matcher(String.valueOf(e.getMessage()));
            throw new Unreadable(line.find() ? Integer.parseInt(line.group(1)) : Math.toIntExact(lastLine + 1));
        } catch (UncheckedIOException e) {
            throw new Refusal("exchange.unreadable_file");
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The table cannot be read from a line on.
    public static final class Unreadable extends RuntimeException {

        private final int line;

        Unreadable(int line) {
            super(null, null, false, false);
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
