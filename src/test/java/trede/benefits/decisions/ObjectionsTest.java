package trede.benefits.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trede.benefits.applications.Aid;
import trede.benefits.applications.Application;
import trede.benefits.applications.Asked;
import trede.casefile.households.Category;
import trede.law.Law;

/// What cannot be decided about Rosa's right, and the sentence that says so.
class ObjectionsTest extends Rosa {

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
