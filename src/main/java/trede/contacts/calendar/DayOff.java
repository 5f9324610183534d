package trede.contacts.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.web.Words;

/// A day, or several, on which nobody is received, and why.
///
/// @param id null for a public holiday
/// @param name of the holiday or the closing; empty for an absence
public record DayOff(Why why, @Nullable UUID id, LocalDate first, LocalDate last, String name) {

    /// Why nobody is received.
    public enum Why {
        HOLIDAY,
        CLOSED,
        ABSENT;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Key of the sentence, with the name as {0}.
    public String label() {
        return "contacts.calendar_" + why.code();
    }

    public String in(Words words) {
        return words.say(label(), name);
    }
}
