package trede.web;

import java.util.List;
import java.util.regex.Pattern;

/// A cell of a table that somebody will open in a spreadsheet: what it would take for a formula becomes
/// text, with an
/// apostrophe in front, as people type it.
public final class Spreadsheet {

    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    private Spreadsheet() {}

    /// A plain number stays one: it computes nothing. A telephone number with its plus is text.
    public static String safe(String cell) {
        return begins(cell) && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    public static List<String> safe(List<String> cells) {
        return cells.stream().map(Spreadsheet::safe).toList();
    }

    /// What was meant by a cell that [#safe] wrote.
    public static String meant(String cell) {
        return cell.startsWith("'") && begins(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean begins(String cell) {
        return !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0;
    }
}
