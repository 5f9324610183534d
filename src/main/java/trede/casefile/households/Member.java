package trede.casefile.households;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who lives in a household, from a first to a last day.
///
/// @param id null as long as it is not written
/// @param last null while it goes on
public record Member(
        @Nullable UUID id,
        Somebody who,
        MemberRole role,
        LocalDate first,
        @Nullable LocalDate last) {

    public boolean runsOn(LocalDate day) {
        return !first.isAfter(day) && (last == null || !last.isBefore(day));
    }

    boolean overlaps(Member other) {
        return (other.last == null || !first.isAfter(other.last)) && (last == null || !other.first.isAfter(last));
    }
}
