package trede.access.tries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import trede.access.tries.Throttle.Count;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Throttle throttle =
            new Throttle(3, Duration.ofSeconds(1), 10, Duration.ofMinutes(15), Duration.ofHours(12));

    @Test
    void twoTyposCostNoTime() {
        assertThat(throttle.after(0)).isZero();
        assertThat(throttle.after(2)).isZero();
    }

    @Test
    void eachNextWaitIsTwiceAsLong() {
        assertThat(throttle.after(3)).isEqualTo(Duration.ofSeconds(1));
        assertThat(throttle.after(4)).isEqualTo(Duration.ofSeconds(2));
        assertThat(throttle.after(9)).isEqualTo(Duration.ofSeconds(64));
    }

    @Test
    void theTenthShutsTheDoorForAQuarterOfAnHour() {
        var ten = new Count(10, NOON);
        assertThat(throttle.left(ten, NOON.plusSeconds(60))).isEqualTo(Duration.ofMinutes(14));
        assertThat(throttle.locked(ten, NOON.plusSeconds(60))).isTrue();
        assertThat(throttle.locked(ten, NOON.plusSeconds(900))).isFalse();
        assertThat(throttle.left(ten, NOON.plusSeconds(900))).isZero();
    }

    @Test
    void noWaitIsLongerThanTheLock() {
        var patient = new Throttle(0, Duration.ofMinutes(1), 1000, Duration.ofMinutes(15), Duration.ofHours(1));
        assertThat(patient.after(900)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theNextDayAllIsForgotten() {
        var nine = new Count(9, NOON);
        assertThat(throttle.remembered(nine, NOON.plusSeconds(60)).failures()).isEqualTo(9);
        assertThat(throttle.remembered(nine, NOON.plus(Duration.ofHours(13))).failures())
                .isZero();
    }
}
