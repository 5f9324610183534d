package trede.contacts.appointments.reminding;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import trede.time.Brussels;

/// How long before an appointment its person is reminded.
///
/// @param days before, at the same hour; null for not
/// @param hours before; null for not
public record Plan(@Nullable Integer days, @Nullable Integer hours) {

    static final Plan NONE = new Plan(null, null);

    private static final LocalTime NOT_BEFORE = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /// Which of the two.
    enum Step {
        DAYS,
        HOURS;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// As so many hours; empty if this step is not taken.
    Optional<Integer> lead(Step step) {
        return switch (step) {
            case DAYS -> Optional.ofNullable(days).map(each -> 24 * each);
            case HOURS -> Optional.ofNullable(hours);
        };
    }

    /// When somebody is reminded of an appointment that begins then. Nobody is woken: what would come before
    /// eight comes the evening before.
    Optional<Instant> at(Step step, Instant begins) {
        var wall = begins.atZone(Brussels.ZONE);
        return switch (step) {
            case DAYS ->
                Optional.ofNullable(days).map(each -> wall.minusDays(each).toInstant());
            case HOURS ->
                Optional.ofNullable(hours).map(each -> {
                    var then = wall.minusHours(each);
                    return then.toLocalTime().isBefore(NOT_BEFORE)
                                    || !then.toLocalDate().equals(wall.toLocalDate())
                            ? wall.toLocalDate()
                                    .minusDays(1)
                                    .atTime(EVENING)
                                    .atZone(Brussels.ZONE)
                                    .toInstant()
                            : then.toInstant();
                });
        };
    }
}
