package trede.contacts.silence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody nobody spoke to for longer than the centre wants, and by whose silence.
///
/// @param name of the person, family name first
/// @param account of the first contact
/// @param talk when somebody last spoke with them; null if nobody ever did
/// @param since from when the weeks are counted: the last talk, or the day they got this first contact
/// @param why what tells whose silence it is: `waiting`, `partner`, `missed`, `offered`, `nothing`
public record Silence(
        UUID person, String name, UUID account, @Nullable LocalDate talk, LocalDate since, Whose whose, String why) {

    /// Whose silence it is.
    public enum Whose {
        OURS,
        CLIENT,
        PARTNER;

        /// Key of its name.
        public String label() {
            return "contacts.silence.whose." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public long weeks(LocalDate today) {
        return ChronoUnit.DAYS.between(since, today) / 7;
    }
}
