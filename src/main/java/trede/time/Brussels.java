package trede.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The clock on the wall of a Belgian centre.
public final class Brussels {

    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Brussels() {}

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /// The last instant of a day that the database can tell from the next day's first: one microsecond
    /// before it.
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /// Reads a date (its end is meant) or an instant with its offset; empty if nobody could.
    public static Optional<Instant> findInstant(String written) {
        try {
            return Optional.of(
                    written.length() == 10
                            ? endOf(LocalDate.parse(written))
                            : OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException nobodyCould) {
            return Optional.empty();
        }
    }
}
