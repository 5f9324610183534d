package trede.benefits.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import trede.benefits.applications.Aid;

/// Rosa's right, from the first decision about it to the last.
class RunningRightTest extends Rosa {

    private List<String> rights() {
        return RunningRight.of(decisions).stream()
                .map(right -> right.first() + ".." + Objects.requireNonNullElse(right.last(), "")
                        + (right.paid() ? "" : " suspended"))
                .toList();
    }

    @Test
    void aGrantRunsUntilItIsStopped() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        assertThat(rights()).containsExactly("2026-01-12..");
        decide(DecisionKind.STOPPED, "2026-06-01", null);
        assertThat(rights()).containsExactly("2026-01-12..2026-05-31");
    }

    @Test
    void aLaterGrantGoesBeforeAnEarlierOneThatCountsAgain() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        decide(DecisionKind.GRANTED, "2026-03-01", "2026-04-30");
        assertThat(rights()).containsExactly("2026-01-12..2026-02-28", "2026-03-01..2026-04-30", "2026-05-01..");
    }

    @Test
    void aChangeEndsWhatRanTheDayBeforeAndKeepsItsLastDay() {
        decide(DecisionKind.GRANTED, "2026-01-12", "2026-12-31");
        decide(DecisionKind.CHANGED, "2026-03-01", null);
        assertThat(rights()).containsExactly("2026-01-12..2026-02-28", "2026-03-01..2026-12-31");
    }

    @Test
    void whoIsAbroadTooLongKeepsTheRightAndIsPaidAgainAfterwards() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        decide(DecisionKind.SUSPENDED, "2026-07-29", "2026-08-10");
        assertThat(rights())
                .containsExactly("2026-01-12..2026-07-28", "2026-07-29..2026-08-10 suspended", "2026-08-11..");
    }

    @Test
    void aSuspensionWithoutAnEndWaitsForADecision() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        decide(DecisionKind.SUSPENDED, "2026-07-01", null);
        decide(DecisionKind.RESUMED, "2026-09-01", null);
        assertThat(rights())
                .containsExactly("2026-01-12..2026-06-30", "2026-07-01..2026-08-31 suspended", "2026-09-01..");
    }

    @Test
    void whoComesBackEarlierIsPaidOnAfterTheDaysOfTheSuspension() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        decide(DecisionKind.SUSPENDED, "2026-07-01", "2026-09-30");
        decide(DecisionKind.RESUMED, "2026-09-01", null);
        assertThat(rights())
                .containsExactly(
                        "2026-01-12..2026-06-30",
                        "2026-07-01..2026-08-31 suspended",
                        "2026-09-01..2026-09-30",
                        "2026-10-01..");
        decide(DecisionKind.SUSPENDED, "2026-11-01", "2026-11-30");
        decide(DecisionKind.RESUMED, "2026-11-10", "2026-11-12");
        assertThat(rights().subList(3, 8))
                .containsExactly(
                        "2026-10-01..2026-10-31",
                        "2026-11-01..2026-11-09 suspended",
                        "2026-11-10..2026-11-12",
                        "2026-11-13..2026-11-30 suspended",
                        "2026-12-01..");
    }

    @Test
    void aChangeFromAnEarlierDayGoesOnPastTheOneBeforeIt() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        decide(DecisionKind.CHANGED, "2026-03-01", null);
        decide(DecisionKind.CHANGED, "2026-02-01", null);
        assertThat(rights()).containsExactly("2026-01-12..2026-01-31", "2026-02-01..");
        decisions.clear();
        decide(DecisionKind.GRANTED, "2026-01-12", "2026-06-30");
        decide(DecisionKind.GRANTED, "2026-09-01", null);
        decide(DecisionKind.CHANGED, "2026-03-01", null);
        assertThat(rights()).containsExactly("2026-01-12..2026-02-28", "2026-03-01..2026-06-30", "2026-09-01..");
        decide(DecisionKind.CHANGED, "2026-04-01", "2026-05-31");
        assertThat(rights())
                .containsExactly(
                        "2026-01-12..2026-02-28", "2026-03-01..2026-03-31", "2026-04-01..2026-05-31", "2026-09-01..");
    }

    @Test
    void aSuspensionOverAChangeEndsOnItsOwnDay() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        decide(DecisionKind.CHANGED, "2026-03-01", null);
        decide(DecisionKind.SUSPENDED, "2026-02-15", "2026-03-31");
        assertThat(rights())
                .containsExactly(
                        "2026-01-12..2026-02-14",
                        "2026-02-15..2026-02-28 suspended",
                        "2026-03-01..2026-03-31 suspended",
                        "2026-04-01..");
        decide(DecisionKind.RESUMED, "2026-02-20", null);
        assertThat(rights()).hasSize(5).contains("2026-02-20..2026-02-28", "2026-03-01..2026-03-31", "2026-04-01..");
    }

    @Test
    void aChangeDuringASuspensionPaysNothingUntilItIsOver() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        decide(DecisionKind.SUSPENDED, "2026-07-01", "2026-09-30");
        decide(DecisionKind.CHANGED, "2026-08-01", null);
        assertThat(rights())
                .containsExactly(
                        "2026-01-12..2026-06-30",
                        "2026-07-01..2026-07-31 suspended",
                        "2026-08-01..2026-09-30 suspended",
                        "2026-10-01..");
        decisions.clear();
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        decide(DecisionKind.SUSPENDED, "2026-07-01", null);
        decide(DecisionKind.CHANGED, "2026-08-01", "2026-12-31");
        assertThat(rights().subList(1, 3))
                .containsExactly("2026-07-01..2026-07-31 suspended", "2026-08-01..2026-12-31 suspended");
    }

    @Test
    void whatTheCommitteeDoesNotRatifyIsAsBeforeFromThatDay() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        decide(content(DecisionKind.STOPPED, "2026-06-01", null), LocalDate.of(2026, 6, 15));
        assertThat(rights()).containsExactly("2026-01-12..2026-05-31", "2026-06-15..");
        decisions.clear();
        decide(content(DecisionKind.GRANTED, "2026-01-12", null), LocalDate.of(2026, 2, 1));
        assertThat(rights()).containsExactly("2026-01-12..2026-01-31");
    }

    @Test
    void aSingleAidIsNoRunningRight() {
        decide(
                new Content(
                        DecisionKind.GRANTED,
                        Aid.FOOD,
                        Ground.HUMAN_DIGNITY,
                        "honger",
                        new Payment(null, "", BigDecimal.TEN, "een bon", null, "once"),
                        JANUARY,
                        null,
                        null),
                null);
        assertThat(rights()).isEmpty();
    }
}
