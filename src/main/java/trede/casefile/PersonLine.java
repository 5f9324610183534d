package trede.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person in a list: enough to tell one from another.
public record PersonLine(
        long number,
        UUID id,
        String source,
        String familyName,
        String givenName,
        Birth birth,
        @Nullable String language,
        @Nullable String postalCode,
        @Nullable LocalDate deceasedOn) {

    /// As lists are ordered: family name first.
    public String name() {
        return givenName.isEmpty() || familyName.isEmpty() ? familyName + givenName : familyName + ", " + givenName;
    }
}
