package trede.benefits.decisions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.benefits.applications.Aid;

/// Somebody whose right must be looked at again by a day.
///
/// @param number internal
/// @param name family name first
public record ReviewDue(
        long number,
        UUID person,
        String name,
        Aid aid,
        @Nullable Integer category,
        LocalDate by) {

    /// A place in the list; what stands behind it is later.
    public record Mark(LocalDate by, long number) {

        /// As an address carries it; null if it cannot be read.
        public static @Nullable Mark of(@Nullable String typed) {
            try {
                String[] parts = typed == null ? new String[0] : typed.split("_", 2);
                return parts.length < 2 ? null : new Mark(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
            } catch (DateTimeException | NumberFormatException misread) {
                return null;
            }
        }

        @Override
        public String toString() {
            return by + "_" + number;
        }
    }

    public Mark mark() {
        return new Mark(by, number);
    }
}
