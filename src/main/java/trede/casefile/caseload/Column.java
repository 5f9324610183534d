package trede.casefile.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a list can show beside the name.
public enum Column {
    BIRTH,
    AGE,
    LANGUAGE,
    SINCE,
    FUNCTION,
    CONTACT,
    SITE,
    BENEFIT,
    RUNG,
    WORK,
    PARTNER,
    DUE,
    MANY,
    PHONE,
    POSTAL,
    SOURCE;

    static final List<Column> USUAL = List.of(AGE, LANGUAGE, SINCE, BENEFIT, RUNG, DUE);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its heading.
    public String label() {
        return "casefile.column." + code();
    }

    /// Those of the codes, with commas between, in the order of the list; the usual ones for none.
    static List<Column> list(String codes) {
        var wanted = List.of(codes.split(","));
        var found = Arrays.stream(values())
                .filter(column -> wanted.contains(column.code()))
                .toList();
        return found.isEmpty() ? USUAL : found;
    }
}
