package trede.casefile.identities;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A thing that is known of who somebody is: a field of the form and a column of the table.
public enum IdentityField {
    FAMILY_NAME,
    GIVEN_NAME,
    BIRTH,
    NISS,
    GENDER("gender", "f", "m", "x", "unknown"),
    NATIONALITY,
    LANGUAGE,
    INTERPRETER("interpreter", "true", "false"),
    RESIDENCE_STATUS(
            "residence",
            "citizen",
            "eu",
            "refugee",
            "subsidiary_protection",
            "temporary_protection",
            "other",
            "unknown"),
    POSTAL_CODE,
    MUNICIPALITY,
    DECEASED_ON;

    private final @Nullable String list;
    private final List<String> choices;

    IdentityField() {
        this.list = null;
        this.choices = List.of();
    }

    IdentityField(String list, String... choices) {
        this.list = list;
        this.choices = List.of(choices);
    }

    /// What may be chosen; none where something is typed.
    public List<String> choices() {
        return choices;
    }

    /// The list of sentences that says what may be chosen.
    public @Nullable String list() {
        return list;
    }

    /// The columns in which it stands: a birth is told, and counts from a day.
    List<String> columns() {
        return this == BIRTH ? List.of("birth_told", "birth") : List.of(column());
    }

    /// Its column, its name in the form, and in `messages/`.
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
