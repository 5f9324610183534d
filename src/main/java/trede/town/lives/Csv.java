package trede.town.lives;

import java.time.LocalDate;

/// How a line of an exchange file is written (RFC 4180).
public final class Csv {

    private Csv() {}

    /// Adds the first cell of a line.
    public static void cell(StringBuilder to, String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        to.append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }

    /// Adds further cells.
    public static void cells(StringBuilder to, String... texts) {
        for (String text : texts) {
            to.append(',');
            cell(to, text);
        }
    }

    public static String day(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
