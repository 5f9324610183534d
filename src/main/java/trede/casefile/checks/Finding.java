package trede.casefile.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.Birth;

/// Something in somebody's file to look at.
///
/// @param number internal, of the person
/// @param detail the facts that contradict each other, `|` between
/// @param since the day on which it was found
public record Finding(
        long number,
        UUID person,
        String familyName,
        String givenName,
        Birth birth,
        String code,
        String detail,
        LocalDate since) {

    /// As lists are ordered: family name first.
    public String name() {
        return givenName.isEmpty() || familyName.isEmpty() ? familyName + givenName : familyName + ", " + givenName;
    }

    public List<String> facts() {
        return List.of(detail.split("\\|", -1));
    }

    public Mark mark() {
        return new Mark(since, person, code);
    }

    /// A place in the list, the oldest first; what stands behind it was found later.
    public record Mark(LocalDate since, UUID person, String code) {

        static final Mark FIRST = new Mark(LocalDate.of(1, 1, 1), new UUID(0, 0), "");

        /// As an address carries it.
        public String typed() {
            return since + "_" + person + "_" + code;
        }

        /// The first if it cannot be read.
        public static Mark of(@Nullable String typed) {
            try {
                String[] parts = typed == null ? new String[0] : typed.split("_", 3);
                return parts.length < 3
                        ? FIRST
                        : new Mark(LocalDate.parse(parts[0]), UUID.fromString(parts[1]), parts[2]);
            } catch (java.time.DateTimeException | IllegalArgumentException misread) {
                return FIRST;
            }
        }
    }
}
