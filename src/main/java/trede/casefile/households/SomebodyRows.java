package trede.casefile.households;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import trede.casefile.Birth;

/// Somebody as rows of households and of relations hold them.
final class SomebodyRows {

    private SomebodyRows() {}

    /// @param side what stands before the names of the columns: `a_`, `b_` or nothing
    static Somebody read(ResultSet row, String side) throws SQLException {
        String told = row.getString(side + "birth_told");
        return new Somebody(
                (Long) row.getObject(side + "person"),
                row.getObject(side + "file", UUID.class),
                row.getString(side + "family_name"),
                row.getString(side + "given_name"),
                told == null ? null : new Birth(told, row.getObject(side + "birth", LocalDate.class)),
                row.getObject(side + "deceased_on", LocalDate.class));
    }

    static Former former(ResultSet row) throws SQLException {
        return new Former(
                read(row, ""),
                row.getString("what"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                row.getObject("known_until", OffsetDateTime.class).toInstant());
    }
}
