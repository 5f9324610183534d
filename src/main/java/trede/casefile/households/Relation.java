package trede.casefile.households;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one person is to another, from a first to a last day: a is the parent, partner, guardian … of b.
///
/// @param id null as long as it is not written
/// @param last null while it goes on
public record Relation(
        @Nullable UUID id,
        Somebody a,
        RelationKind kind,
        Somebody b,
        Custody custody,
        LocalDate first,
        @Nullable LocalDate last) {

    /// How a child is shared.
    ///
    /// @param percent of the time that the child lives with a; null if nobody shares it
    /// @param benefit who receives the child benefit: `here`, `elsewhere`, `child`; null if nobody asked
    public record Custody(
            @Nullable Integer percent, @Nullable String benefit) {

        public static final Custody UNSAID = new Custody(null, null);
    }

    public boolean runsOn(LocalDate day) {
        return !first.isAfter(day) && (last == null || !last.isBefore(day));
    }

    public boolean concerns(long person) {
        return a.isSame(person) || b.isSame(person);
    }

    public Somebody other(long person) {
        return a.isSame(person) ? b : a;
    }

    /// What the other is to this person.
    public RelationKind otherIs(long person) {
        return a.isSame(person) ? kind.inverse() : kind;
    }

    /// The same, written from the elder's side if both have a file.
    Relation inOrder() {
        return kind.isYounger() && b.number() != null
                ? new Relation(id, b, kind.inverse(), a, custody, first, last)
                : this;
    }
}
