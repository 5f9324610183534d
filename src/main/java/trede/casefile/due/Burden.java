package trede.casefile.due;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a colleague has to do: how much is late, due today, this week, later, and how many people
/// they follow.
///
/// @param account null for what is nobody's
/// @param team null for who works in none today
public record Burden(
        @Nullable UUID account,
        @Nullable String name,
        @Nullable UUID team,
        @Nullable String place,
        int late,
        int today,
        int week,
        int later,
        int files) {

    Burden plus(Burden other) {
        return new Burden(
                null,
                null,
                team,
                place,
                late + other.late,
                today + other.today,
                week + other.week,
                later + other.later,
                files + other.files);
    }

    /// The whole of a team, or of all of them; every colleague is of one team.
    public static Burden sum(List<Burden> all) {
        return all.stream().reduce(new Burden(null, null, null, null, 0, 0, 0, 0, 0), Burden::plus);
    }
}
