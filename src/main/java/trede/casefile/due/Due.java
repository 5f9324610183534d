package trede.casefile.due;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something to be done for a person, with the day until when it is in time.
///
/// @param person the public id
/// @param name as lists write it, family name first
/// @param account whose it is; null if nobody follows the person
/// @param detail what the sentence fills in; a day as `2026-11-22`
/// @param address below the person, or below the centre with a slash in front
public record Due(
        UUID person,
        String name,
        String room,
        String code,
        LocalDate due,
        @Nullable UUID account,
        @Nullable String detail,
        String address) {

    private static final String SENTENCE = "due.";

    /// Key of the sentence why it is there.
    public String label() {
        return room + "." + SENTENCE + code;
    }

    /// Where it is done, below the centre.
    public String place() {
        return address.startsWith("/")
                ? address.substring(1)
                : "people/" + person + (address.isEmpty() || address.startsWith("#") ? "" : "/") + address;
    }
}
