package trede.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Days, births and instants as rows hold them.
final class Rows {

    private Rows() {}

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(findDay(row, column));
    }

    static @Nullable LocalDate findDay(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Birth birth(ResultSet row) throws SQLException {
        return new Birth(row.getString("birth_told"), day(row, "birth"));
    }

    static Known known(ResultSet row) throws SQLException {
        var from = row.getObject("known_from", OffsetDateTime.class);
        var until = row.getObject("known_until", OffsetDateTime.class);
        return new Known(from.toInstant(), until == null ? null : until.toInstant(), row.getLong("told_by"));
    }
}
