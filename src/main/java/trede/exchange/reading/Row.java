package trede.exchange.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import trede.web.Spreadsheet;

/// One row of a file, field by field. What is wrong is said once for each field, and the row is then bad.
final class Row {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern HOURS = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

    private final ExchangeFile file;
    private final Header header;
    private final int longest;
    private final Consumer<Finding> findings;
    private CsvRecord record;
    private boolean bad;

    Row(ExchangeFile file, Header header, CsvRecord first, int longest, Consumer<Finding> findings) {
        this.file = file;
        this.header = header;
        this.record = first;
        this.longest = longest;
        this.findings = findings;
    }

    Row at(CsvRecord next) {
        record = next;
        bad = false;
        if (next.getFieldCount() != header.size()) {
            object("", "exchange.problem.field_count", next.getFieldCount(), header.size());
        }
        return this;
    }

    boolean bad() {
        return bad;
    }

    ExchangeFile file() {
        return file;
    }

    int line() {
        return Math.toIntExact(record.getStartingLineNumber());
    }

    boolean has(String column) {
        return header.has(column);
    }

    @Nullable
    String find(String column) {
        String text = raw(column);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest) {
            object(column, "exchange.problem.too_long", text.length(), longest);
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            object(column, "exchange.problem.nul");
            return null;
        }
        if (Utf8Reader.holdsAMark(text)) {
            object(column, "exchange.problem.not_utf8");
            return null;
        }
        return text;
    }

    /// The text, or null with an objection. An empty field is said to be so.
    @Nullable
    String must(String column) {
        String raw = raw(column);
        if (raw == null || raw.isBlank()) {
            object(column, "exchange.problem.empty");
            return null;
        }
        return find(column);
    }

    @Nullable
    LocalDate mustDay(String column) {
        String text = must(column);
        return text == null ? null : day(column, text);
    }

    @Nullable
    LocalDate findDay(String column) {
        String text = find(column);
        return text == null ? null : day(column, text);
    }

    private @Nullable LocalDate day(String column, String text) {
        var day = Days.find(text);
        if (day == null) {
            object(column, "exchange.problem.date", Finding.shown(text));
        } else if (day.isBefore(EARLIEST)) {
            object(column, "exchange.problem.date_early", Finding.shown(text));
            return null;
        }
        return day;
    }

    <T> @Nullable T mustCode(String column, Map<String, T> codes) {
        String text = must(column);
        return text == null ? null : code(column, text, codes);
    }

    <T> @Nullable T findCode(String column, Map<String, T> codes) {
        String text = find(column);
        return text == null ? null : code(column, text, codes);
    }

    private <T> @Nullable T code(String column, String text, Map<String, T> codes) {
        T code = codes.get(text);
        if (code == null) {
            object(column, "exchange.problem.code", Finding.shown(text), String.join(", ", codes.keySet()));
        }
        return code;
    }

    @Nullable
    BigDecimal findHours(String column) {
        String text = find(column);
        if (text == null) {
            return null;
        }
        var hours = HOURS.matcher(text).matches() ? new BigDecimal(text) : null;
        if (hours == null || hours.compareTo(BigDecimal.valueOf(168)) > 0) {
            object(column, "exchange.problem.hours", Finding.shown(text));
            return null;
        }
        return hours;
    }

    /// @return −1 with an objection if it is no such number
    int mustNumber(String column, int least, int most) {
        String text = must(column);
        if (text == null) {
            return -1;
        }
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            object(column, "exchange.problem.number", Finding.shown(text), least, most);
            return -1;
        }
        return number;
    }

    void object(String column, String key, Object... details) {
        bad = true;
        note(Finding.Weight.ROW, column, key, details);
    }

    void warn(String column, String key, Object... details) {
        note(Finding.Weight.WARNING, column, key, details);
    }

    private void note(Finding.Weight weight, String column, String key, Object... details) {
        findings.accept(new Finding(
                file.ordinal(),
                file.fileName(),
                line(),
                column,
                weight,
                key,
                List.of(details),
                readable("person"),
                readable("row")));
    }

    private @Nullable String readable(String column) {
        String text = raw(column);
        boolean whole = record.getFieldCount() == header.size();
        return whole
                        && text != null
                        && !text.isBlank()
                        && text.length() <= longest
                        && text.indexOf('\0') < 0
                        && !Utf8Reader.holdsAMark(text)
                ? text
                : null;
    }

    private @Nullable String raw(String column) {
        int place = header.place(column);
        return place < 0 || place >= record.getFieldCount() ? null : Spreadsheet.meant(record.getField(place));
    }
}
