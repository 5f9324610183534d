package trede.benefits.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What the monitor may count of what was decided about Rosa.
class DecidedFactsTest extends Rosa {

    @Test
    void paidDaysCountFromTheFirstGrantOnAndAStopTellsWhySheLeft() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
        decide(DecisionKind.SUSPENDED, "2026-03-01", "2026-03-31");
        decide(DecisionKind.STOPPED, "2026-06-01", null);
        assertThat(facts().since()).isEqualTo(JANUARY);
        assertThat(facts().benefits())
                .extracting(fact -> fact.code() + " " + fact.detail() + " " + fact.first() + ".." + fact.last())
                .containsExactly("LIVING_WAGE 2 2026-01-12..2026-02-28", "LIVING_WAGE 2 2026-04-01..2026-05-31");
        assertThat(facts().exits())
                .extracting(fact -> fact.code() + " " + fact.first() + ".." + fact.last())
                .containsExactly("WORK 2026-06-01..2026-06-01");
    }

    @Test
    void aStopOfWhatOnlyAnotherProgramToldEndsItFromThatDayOn() {
        decide(DecisionKind.STOPPED, "2026-06-01", null);
        assertThat(facts().since()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(facts().benefits()).isEmpty();
        assertThat(facts().exits()).hasSize(1);
    }

    @Test
    void aRefusalASuspensionOfWhatAnotherProgramPaysAndWhatWasUndoneBeginNothing() {
        decide(DecisionKind.REFUSED, "2026-01-12", null);
        decide(DecisionKind.SUSPENDED, "2026-03-01", "2026-03-31");
        decide(content(DecisionKind.STOPPED, "2026-05-01", null), LocalDate.of(2026, 5, 20));
        assertThat(facts().since()).isNull();
        assertThat(facts().exits()).isEmpty();
    }

    private DecidedFacts facts() {
        return DecidedFacts.of(decisions);
    }
}
