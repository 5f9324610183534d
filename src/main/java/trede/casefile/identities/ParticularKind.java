package trede.casefile.identities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What more there is to know of somebody: other names, telephones, addresses, papers.
public enum ParticularKind {
    NAME("former", "alias", "official", "spelling"),
    PHONE("own", "partner", "family", "neighbour", "other"),
    EMAIL("own", "partner", "family", "neighbour", "other"),
    ADDRESS("residence", "official", "reference"),
    /// A person with a reference address presents himself each quarter.
    PRESENTATION("presented", "excused"),
    RESIDENCE("citizen", "eu", "refugee", "subsidiary_protection", "temporary_protection", "other", "unknown"),
    ACCOUNT("own", "joint", "other"),
    DOCUMENT("identity_card", "residence_permit", "passport", "annex", "other");

    private final List<String> codes;

    ParticularKind(String... codes) {
        this.codes = List.of(codes);
    }

    public List<String> codes() {
        return codes;
    }

    /// Whether something is typed, a number or a name: not for a status or a visit, those are their code
    /// and days.
    public boolean hasValue() {
        return this != RESIDENCE && this != PRESENTATION;
    }

    /// Whether there is a second thing to type: given name, postal code and place, holder.
    public boolean hasExtra() {
        return this == NAME || this == ADDRESS || this == ACCOUNT;
    }

    /// Whether it lasts; a visit is one day.
    public boolean lasts() {
        return this != PRESENTATION;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ParticularKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
