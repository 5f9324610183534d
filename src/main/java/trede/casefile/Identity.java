package trede.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is, or was, known of who somebody is.
public record Identity(
        String familyName,
        String givenName,
        @Nullable String niss,
        Birth birth,
        Background background,
        Residence residence,
        @Nullable LocalDate deceasedOn,
        Known known) {

    /// Codes as the exchange format writes them.
    ///
    /// @param interpreter whether one is needed
    public record Background(
            @Nullable String gender,
            @Nullable String nationality,
            @Nullable String language,
            @Nullable Boolean interpreter) {}

    /// @param municipality its NIS code
    /// @param status of residence
    public record Residence(
            @Nullable String municipality,
            @Nullable String postalCode,
            @Nullable String status) {}
}
