package trede.monitor.pages;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trede.time.Brussels;
import trede.web.DayEntry;

/// The moment whose knowledge the visitor asks for, as it was typed or stands in an address.
///
/// @param typed nothing for now
/// @param instant null for now
/// @param read false if nobody could tell what was typed, or it lies ahead
public record KnownAt(String typed, @Nullable Instant instant, boolean read) {

    static KnownAt of(String typed, Instant now) {
        String entry = typed.strip();
        if (entry.isEmpty()) {
            return new KnownAt("", null, true);
        }
        var today = Brussels.dayOf(now);
        var instant = DayEntry.find(entry, today).map(Brussels::endOf).or(() -> Brussels.findInstant(entry));
        if (instant.isEmpty() || instant.get().isAfter(Brussels.endOf(today))) {
            return new KnownAt(entry, null, false);
        }
        return instant.get().isBefore(now) ? new KnownAt(entry, instant.get(), true) : new KnownAt(entry, null, true);
    }

    public boolean isNow() {
        return instant == null;
    }

    /// As an address carries it on, with the question mark; nothing for now.
    public String query() {
        return instant == null ? "" : "?knownAt=" + written();
    }

    /// The day if its end is meant, else the instant.
    public String written() {
        if (instant == null) {
            return "";
        }
        LocalDate day = Brussels.dayOf(instant);
        return Brussels.endOf(day).equals(instant) ? day.toString() : instant.toString();
    }
}
