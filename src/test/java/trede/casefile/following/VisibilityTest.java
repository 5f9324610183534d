package trede.casefile.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import trede.casefile.following.Viewing.Why;

/// Els follows Jan from site West. Fatima is in her team, Wim is not; Nadia heads the service.
class VisibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Visibility.Bounds BOUNDS = new Visibility.Bounds(TODAY, 30, NOW, Duration.ofHours(24));

    @Test
    void elsSeesJanBecauseSheFollowsHim() {
        assertThat(seen(Tie.NONE.follows(LocalDate.MAX))).isEqualTo(Why.FOLLOWS);
        assertThat(seen(Tie.NONE.follows(TODAY))).as("on her last day").isEqualTo(Why.FOLLOWS);
    }

    @Test
    void elsStillSeesJanForAWhileAfterSheHandedHimOver() {
        assertThat(seen(Tie.NONE.follows(TODAY.minusDays(1)))).isEqualTo(Why.FOLLOWED);
        assertThat(seen(Tie.NONE.follows(TODAY.minusDays(30)))).isEqualTo(Why.FOLLOWED);
        assertThat(of(Tie.NONE.follows(TODAY.minusDays(31)), true, false)).isInstanceOf(Viewing.Hidden.class);
    }

    @Test
    void fatimaSeesJanBecauseSheIsInElsesTeam() {
        assertThat(of(Tie.NONE.inTeam("West"), true, false)).isEqualTo(new Viewing.Open(Why.TEAM, "West"));
    }

    @Test
    void wimDoesNotSeeJan() {
        assertThat(of(Tie.NONE, true, false)).isInstanceOf(Viewing.Hidden.class);
    }

    @Test
    void everybodySeesAPersonWhomNobodyFollowsYet() {
        assertThat(of(Tie.NONE, false, false)).isEqualTo(new Viewing.Open(Why.UNASSIGNED, ""));
    }

    @Test
    void nadiaSeesEveryFile() {
        assertThat(of(Tie.NONE, true, true)).isEqualTo(new Viewing.Open(Why.ALL, ""));
    }

    @Test
    void wimSeesJanForADayAfterHeGaveAReason() {
        assertThat(seen(Tie.NONE.glass(NOW.minus(Duration.ofHours(23))))).isEqualTo(Why.GLASS);
        assertThat(of(Tie.NONE.glass(NOW.minus(Duration.ofHours(24))), true, false))
                .isInstanceOf(Viewing.Hidden.class);
    }

    @Test
    void theFileOfNadiasBrotherIsClosedToHerWhateverElseHolds() {
        var everything =
                Tie.NONE.follows(LocalDate.MAX).inTeam("West").glass(NOW).closed("relative");
        for (boolean followed : new boolean[] {true, false}) {
            assertThat(of(everything, followed, true)).isEqualTo(new Viewing.Closed("relative"));
        }
    }

    @Test
    void ofTwoPeriodsTheLaterCounts() {
        assertThat(seen(Tie.NONE.follows(LocalDate.MAX).follows(TODAY.minusYears(1))))
                .isEqualTo(Why.FOLLOWS);
        assertThat(seen(Tie.NONE.glass(NOW).glass(NOW.minus(Duration.ofDays(9)))))
                .isEqualTo(Why.GLASS);
    }

    private static Why seen(Tie tie) {
        return ((Viewing.Open) of(tie, true, false)).why();
    }

    private static Viewing of(Tie tie, boolean followed, boolean seesAll) {
        return Visibility.of(tie, followed, seesAll, BOUNDS);
    }
}
