package trede.benefits.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The committee comes together.
///
/// @param begins time of the day, as typed
/// @param closed when the minutes were closed; nothing is written down after that
/// @param items how many points are on the agenda
/// @param open how many of them have no outcome yet
public record Meeting(
        UUID id,
        LocalDate day,
        String begins,
        String place,
        @Nullable LocalDate closed,
        List<Attendant> attendants,
        int items,
        int open) {

    /// Somebody who was or should have been there.
    ///
    /// @param account with which they sign in; null for who has none
    public record Attendant(
            UUID member, String name, @Nullable UUID account, String role, boolean present) {}

    public List<Attendant> present() {
        return attendants.stream().filter(Attendant::present).toList();
    }

    /// Meetings are secret: those who were there may read what was said.
    public boolean attended(UUID account) {
        return present().stream().anyMatch(attendant -> account.equals(attendant.account()));
    }
}
