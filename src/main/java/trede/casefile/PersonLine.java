package trede.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person in a list: enough to tell one from another.
///
/// @param source empty where a veil is over it: the file is not the visitor's to open
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

    /// With name and birth only: that somebody is known is no secret, so that nobody is made twice.
    public PersonLine veil() {
        return new PersonLine(number, id, "", familyName, givenName, birth, null, null, deceasedOn);
    }

    public boolean veiled() {
        return source.isEmpty();
    }
}
