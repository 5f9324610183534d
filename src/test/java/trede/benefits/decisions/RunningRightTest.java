package trede.benefits.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trede.benefits.applications.Aid;
import trede.benefits.applications.Application;
import trede.benefits.applications.Asked;
import trede.casefile.households.Category;
import trede.law.Law;

/// Rosa's right, from the first decision about it to the last, and what cannot be decided about it.
class RunningRightTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);

    private final List<Decision> decisions = new ArrayList<>();

    private static Content content(DecisionKind kind, String first, @Nullable String last) {
        return new Content(
                kind,
                Aid.LIVING_WAGE,
                switch (kind) {
                    case GRANTED, RESUMED -> Ground.CONDITIONS_MET;
                    case REFUSED, STOPPED -> Ground.MEANS;
                    case CHANGED -> Ground.CATEGORY;
                    case SUSPENDED -> Ground.ABROAD;
                },
                "omdat het zo is",
                kind.pays()
                        ? new Payment(2, "", new BigDecimal("1340.47"), "het bedrag van categorie 2", null, "monthly")
                        : Payment.NONE,
                LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                kind == DecisionKind.STOPPED ? "work" : null);
    }

    private Decision decide(Content content, @Nullable LocalDate undone) {
        var decision = new Decision(
                UUID.randomUUID(),
                "B2026/" + (decisions.size() + 1),
                null,
                UUID.randomUUID(),
                content,
                new Decision.Course(content.first(), "committee", content.first(), null, null, undone));
        decisions.add(decision);
        return decision;
    }

    private void decide(DecisionKind kind, String first, @Nullable String last) {
        decide(content(kind, first, last), null);
    }

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

    // what cannot be

    private static Application application(String received) {
        var day = LocalDate.parse(received);
        return new Application(
                UUID.randomUUID(),
                "A2026/1",
                day,
                new Asked("oral", List.of(Aid.LIVING_WAGE), "", "self", ""),
                day.plusDays(30),
                day.plusDays(38),
                List.of(Aid.LIVING_WAGE),
                null,
                null,
                null);
    }

    private List<String> objections(Content content, @Nullable LocalDate death, Category category, String decidedOn) {
        var answers = content.kind().answers() ? application("2026-01-12") : null;
        return Objections.of(
                        content,
                        new Situation("Rosa Maes", death, answers, decisions, false, category, null),
                        LocalDate.parse(decidedOn))
                .all()
                .stream()
                .map(problem -> problem.field() + " " + problem.key() + " " + problem.details())
                .toList();
    }

    private List<String> objections(Content content) {
        return objections(content, null, new Category.Unknown("household"), "2026-02-01");
    }

    @Test
    void aSoundGrantMeetsNoObjection() {
        assertThat(objections(content(DecisionKind.GRANTED, "2026-01-12", null)))
                .isEmpty();
    }

    @Test
    void nothingIsDecidedOrGrantedBeforeTheApplication() {
        assertThat(objections(content(DecisionKind.GRANTED, "2026-01-11", null)))
                .containsExactly("first benefits.decision.problem.before_application [12/01/2026]");
        assertThat(objections(
                        content(DecisionKind.GRANTED, "2026-01-12", null),
                        null,
                        new Category.Unknown("household"),
                        "2026-01-11"))
                .containsExactly("first benefits.decision.problem.decided_before [12/01/2026]");
    }

    @Test
    void aRightThatOverlapsAnotherIsRefusedByItsName() {
        decide(DecisionKind.GRANTED, "2026-01-01", "2026-02-28");
        assertThat(objections(content(DecisionKind.GRANTED, "2026-02-01", null)))
                .containsExactly("first benefits.decision.problem.overlaps [B2026/1, 01/01/2026, 28/02/2026]");
        assertThat(objections(content(DecisionKind.GRANTED, "2026-03-01", null)))
                .isEmpty();
    }

    @Test
    void aCategoryThatNoHouseholdSupportsWantsAReason() {
        var law = Law.read().value("casefile.child_under", JANUARY);
        var likely = new Category.Likely(3, "child", law);
        assertThat(objections(content(DecisionKind.GRANTED, "2026-01-12", null), null, likely, "2026-02-01"))
                .containsExactly("category_why benefits.decision.problem.unsupported [3, 2]");
        var with = content(DecisionKind.GRANTED, "2026-01-12", null);
        var said = new Content(
                with.kind(),
                with.aid(),
                with.ground(),
                with.reason(),
                new Payment(2, "het kind woont elders", BigDecimal.TEN, "zo", null, "monthly"),
                with.first(),
                null,
                null);
        assertThat(objections(said, null, likely, "2026-02-01")).isEmpty();
    }

    @Test
    void whoDiedYesterdayHasARightUntilThenOnly() {
        var yesterday = LocalDate.of(2026, 1, 31);
        assertThat(objections(
                        content(DecisionKind.GRANTED, "2026-01-12", null),
                        yesterday,
                        new Category.Unknown("household"),
                        "2026-02-01"))
                .containsExactly("last benefits.decision.problem.until_death [Rosa Maes, 31/01/2026]");
        assertThat(objections(
                        content(DecisionKind.GRANTED, "2026-01-12", "2026-01-31"),
                        yesterday,
                        new Category.Unknown("household"),
                        "2026-02-01"))
                .isEmpty();
        decide(DecisionKind.GRANTED, "2025-01-01", null);
        assertThat(objections(
                        content(DecisionKind.STOPPED, "2026-02-01", null),
                        yesterday,
                        new Category.Unknown("household"),
                        "2026-02-01"))
                .isEmpty();
    }

    @Test
    void whatDoesNotRunCannotBeChanged() {
        assertThat(objections(content(DecisionKind.CHANGED, "2026-02-01", null)))
                .containsExactly("first benefits.decision.problem.nothing_runs [01/02/2026]");
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        assertThat(objections(content(DecisionKind.RESUMED, "2026-02-01", null)))
                .containsExactly("first benefits.decision.problem.not_suspended [01/02/2026]");
    }
}
