package trede.monitor.census;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.FactCode;
import trede.casefile.FactKind;

/// A fact that decided where a person counts: what, since when, until when.
///
/// @param kind `born` or the code of a [FactKind]
/// @param code what exactly, in the words of the exchange format; null for `born`
/// @param until the last day, included; null while it runs
public record Fact(
        String kind,
        @Nullable String code,
        LocalDate from,
        @Nullable LocalDate until) implements Comparable<Fact> {

    public static final String BORN = "born";

    private static final List<String> KINDS = java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(BORN),
                    java.util.stream.Stream.of(FactKind.values()).map(FactKind::code))
            .toList();
    private static final Comparator<Fact> ORDER = Comparator.<Fact>comparingInt(fact -> KINDS.indexOf(fact.kind))
            .thenComparing(Fact::from)
            .thenComparing(Fact::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Fact::code, Comparator.nullsFirst(Comparator.naturalOrder()));

    /// @param firstPossible the first possible birth day
    static Fact born(LocalDate firstPossible) {
        return new Fact(BORN, null, firstPossible, firstPossible);
    }

    static Fact of(FactKind kind, FactCode code, int first, int last) {
        return new Fact(
                kind.code(),
                code.code(),
                LocalDate.ofEpochDay(first),
                last == Column.RUNNING ? null : LocalDate.ofEpochDay(last));
    }

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
