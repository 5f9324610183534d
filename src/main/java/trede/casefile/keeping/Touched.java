package trede.casefile.keeping;

/// A table, and the day on which each of its rows last touched somebody's file.
///
/// @param table with its schema: `contacts.note`; its rows are called `t` in `day`
/// @param column in which the person stands
/// @param day SQL: the last day on which something of this row happened or will; [#OPEN] as long as something
/// must still be done; null if the row says nothing
public record Touched(String table, String column, String day) {

    /// Something is not done yet: whose file it is stays, however long ago it began.
    public static final String OPEN = "date 'infinity'";

    /// The day on which somebody wrote the row.
    public static final String WRITTEN = dayOf("lower(t.known)");

    public static Touched of(String table, String day) {
        return new Touched(table, "person", day);
    }

    /// From a first day on, perhaps without a last one: that somebody has a sister for ever keeps no file for
    /// ever; that it was written down today does.
    public static String during() {
        return "greatest(t.first, nullif(t.last, 'infinity'), " + WRITTEN + ")";
    }

    /// Done once a day stands there, the latest of these; open until then.
    public static String done(String open, String days) {
        return "case when " + open + " then " + OPEN + " else greatest(" + days + ") end";
    }

    /// The day of an instant in Belgium.
    public static String dayOf(String instant) {
        return "(" + instant + " at time zone 'Europe/Brussels')::date";
    }
}
