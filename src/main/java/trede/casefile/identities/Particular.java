package trede.casefile.identities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.Telephone;

/// One more thing known of somebody, while it holds.
///
/// @param code whose it is, or of which kind
/// @param knownUntil null while it is what we know
/// @param typedBy who wrote it, as the log names them; null before it is written
public record Particular(
        @Nullable UUID id,
        ParticularKind kind,
        String code,
        String value,
        @Nullable String extra,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Instant knownFrom,
        @Nullable Instant knownUntil,
        @Nullable String typedBy) {

    /// As it is about to be written.
    public Particular(
            @Nullable UUID id,
            ParticularKind kind,
            String code,
            String value,
            @Nullable String extra,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Instant knownFrom,
            @Nullable Instant knownUntil) {
        this(id, kind, code, value, extra, first, last, knownFrom, knownUntil, null);
    }

    static Particular of(ParticularKind kind, String code, String value) {
        return new Particular(null, kind, code, value, null, null, null, null, null);
    }

    public boolean holds(LocalDate day) {
        return (first == null || !first.isAfter(day)) && (last == null || !last.isBefore(day));
    }

    /// Whether it begins on a later day.
    public boolean isAhead(LocalDate day) {
        return first != null && first.isAfter(day);
    }

    /// Whether both say the same, whoever wrote it and whenever.
    boolean says(Particular other) {
        return code.equals(other.code)
                && value.equals(other.value)
                && Objects.equals(extra, other.extra)
                && Objects.equals(first, other.first)
                && Objects.equals(last, other.last);
    }

    /// As people write it.
    public String written() {
        String main = switch (kind) {
            case PHONE -> Telephone.written(value);
            case ACCOUNT -> value.replaceAll("(.{4})(?=.)", "$1 ");
            default -> value;
        };
        return extra == null ? main : kind == ParticularKind.NAME ? extra + " " + main : main + ", " + extra;
    }
}
