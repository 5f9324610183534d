package trede.casefile;

/// A table of another room in which a person stands, told as a bean: its rows go along when one file goes
/// into another, and come back when both are taken apart.
///
/// @param table with its schema: `contacts.appointment`; its column is called `person`. How its rows are
/// called stands in `messages/` under `contacts.moved.appointment`
/// @param key the column that tells its rows apart within a centre
/// @param same SQL: when a row `b` of the file that goes says the same as a row `a` of the survivor, and is
/// set aside; `false` if that never happens
public record MovingRows(String table, String key, String same) {

    public static MovingRows of(String table) {
        return new MovingRows(table, "id", "false");
    }
}
