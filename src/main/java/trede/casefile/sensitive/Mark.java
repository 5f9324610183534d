package trede.casefile.sensitive;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// What is known of a text that somebody of ours wrote: whether they marked it, and who they were.
///
/// @param sensitive null where nobody was asked: then its words tell
/// @param writer as the log names them; null if unknown
public record Mark(@Nullable Boolean sensitive, @Nullable String writer) {

    /// Of a text about which nothing is known.
    public static final Mark NONE = new Mark(null, null);

    /// Of a text that is about to be kept.
    public static Mark of(boolean sensitive) {
        return new Mark(sensitive, null);
    }

    /// Reads the columns `sensitive` and `typed_by`.
    public static Mark read(ResultSet row) throws SQLException {
        return new Mark((Boolean) row.getObject("sensitive"), row.getString("typed_by"));
    }

    /// The text as the visitor at work may read it.
    public String over(String text) {
        return Veil.over(text, sensitive, writer);
    }
}
