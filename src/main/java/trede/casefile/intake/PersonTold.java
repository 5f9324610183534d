package trede.casefile.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What another system tells about who a person is.
///
/// @param line of the file, so that an objection can point at it
/// @param source the other system's own identifier
public record PersonTold(
        int line,
        String source,
        @Nullable String niss,
        Name name,
        Life life,
        @Nullable String gender,
        @Nullable String nationality,
        @Nullable String language,
        Address address,
        @Nullable String residenceStatus) {

    public record Name(String family, String given) {}

    /// @param birthTold as it was told, unknown parts and all
    /// @param birth the first possible day
    public record Life(
            String birthTold, LocalDate birth, @Nullable LocalDate deceasedOn) {}

    public record Address(
            @Nullable String municipality, @Nullable String postalCode) {}
}
