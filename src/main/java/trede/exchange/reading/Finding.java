package trede.exchange.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.intake.Objection;
import trede.web.Words;

/// Something wrong in a file: where it stands, and which sentence says what is wrong and what is expected.
///
/// @param order of the file among the files
/// @param column empty if it is about the row or the file as a whole
/// @param weight how bad it is
/// @param source what could be read of the row's person, if the row is spoiled
/// @param rowId what could be read of the row's own id
public record Finding(
        int order,
        String file,
        int line,
        String column,
        Weight weight,
        String key,
        List<Object> details,
        @Nullable String source,
        @Nullable String rowId) {

    /// How bad a finding is.
    public enum Weight {
        /// Worth a look; the row goes in.
        WARNING,
        /// The row cannot go in.
        ROW,
        /// The file as a whole cannot be read, or the import as a whole cannot be done.
        FILE
    }

    public static Finding ofFile(ExchangeFile file, int line, String column, String key, Object... details) {
        return new Finding(
                file.ordinal(), file.fileName(), line, column, Weight.FILE, key, List.of(details), null, null);
    }

    /// @param byRow whether the rows of the file have an id of their own
    public static Finding of(Objection objection, boolean byRow) {
        var file = ExchangeFile.of(objection.about());
        return switch (objection.reason()) {
            case SECOND_ROW -> second(objection, file, byRow ? "row" : file.key());
            case UNKNOWN_PERSON -> ofRow(file, objection, "person", "exchange.problem.unknown_person");
            case OVERLAP -> overlap(objection, file);
            case FACTS_REMAIN ->
                ofFile(
                        file,
                        1,
                        "person",
                        "exchange.problem.facts_remain",
                        shown(String.valueOf(objection.person())),
                        objection.count());
        };
    }

    private static Finding second(Objection objection, ExchangeFile file, String key) {
        return objection.otherLine() == null
                ? ofRow(file, objection, last(file.key()), "exchange.problem.taken", file.key())
                : ofRow(file, objection, last(key), "exchange.problem.second_row", key, objection.otherLine());
    }

    private static String last(String columns) {
        return columns.substring(columns.lastIndexOf(' ') + 1);
    }

    private static Finding overlap(Objection objection, ExchangeFile file) {
        String other = String.valueOf(objection.otherFirst());
        if (objection.otherLine() != null) {
            return ofRow(file, objection, "from", "exchange.problem.overlap_line", other, objection.otherLine());
        }
        return objection.otherFirst() == null
                ? ofRow(file, objection, "from", "exchange.problem.overlap")
                : ofRow(file, objection, "from", "exchange.problem.overlap_known", other);
    }

    private static Finding ofRow(ExchangeFile file, Objection objection, String column, String key, Object... details) {
        return new Finding(
                file.ordinal(),
                file.fileName(),
                objection.line(),
                column,
                Weight.ROW,
                key,
                List.of(details),
                null,
                null);
    }

    public boolean isProblem() {
        return weight != Weight.WARNING;
    }

    /// `file:line: column: what is wrong, and what is expected`.
    public String say(Words words) {
        String what = words.say(key, details.toArray());
        String where = file + ":" + line + ": " + (column.isEmpty() ? "" : column + ": ");
        return weight == Weight.WARNING ? where + words.say("exchange.warning", what) : where + what;
    }

    /// A value from a file as a sentence can show it: short, and without anything that a terminal would obey.
    public static String shown(String value) {
        String cut = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return Utf8Reader.meant(cut).replaceAll("\\p{Cntrl}", "·");
    }
}
