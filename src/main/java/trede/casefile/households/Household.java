package trede.casefile.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// People who live together.
///
/// @param joint whether they mainly run one household together; null if nobody asked yet
/// @param members present, former and to come
public record Household(
        UUID id, HouseholdKind kind, @Nullable Boolean joint, List<Member> members) {

    public List<Member> on(LocalDate day) {
        return members.stream().filter(member -> member.runsOn(day)).toList();
    }

    /// How somebody belongs to it on a day.
    public Optional<Member> find(long person, LocalDate day) {
        return on(day).stream().filter(member -> member.who().isSame(person)).findFirst();
    }
}
