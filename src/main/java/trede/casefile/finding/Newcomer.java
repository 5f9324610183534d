package trede.casefile.finding;

import org.jspecify.annotations.Nullable;

/// Somebody for whom a file is about to be opened, as far as it was typed.
///
/// @param niss without marks
/// @param phone E.164
public record Newcomer(
        String familyName,
        String givenName,
        @Nullable Born born,
        @Nullable String niss,
        @Nullable String phone) {

    String names() {
        return (givenName + " " + familyName).strip();
    }
}
