package trede.casefile.households;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.Birth;

/// One of a household or a family: with a file of their own, or by name and birth only.
///
/// @param number null for who has no file, and then so is the public id
public record Somebody(
        @Nullable Long number,
        @Nullable UUID id,
        String familyName,
        String givenName,
        @Nullable Birth birth,
        @Nullable LocalDate deceasedOn) {

    public static Somebody named(String familyName, String givenName, @Nullable Birth birth) {
        return new Somebody(null, null, familyName, givenName, birth, null);
    }

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /// The same file, or without one the same name and birth.
    public boolean isSame(Somebody other) {
        if (number != null || other.number != null) {
            return Objects.equals(number, other.number);
        }
        return name().equalsIgnoreCase(other.name()) && Objects.equals(birth, other.birth);
    }

    boolean isSame(long file) {
        return number != null && number == file;
    }
}
