package trede.benefits.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import trede.law.Law;

/// A last day that nobody is sure of is not shown as a fact.
class DoubtsTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Doubts doubts = new Doubts(Law.read());

    @Test
    void aCentresLastDayIsDoubtfulOnARestDayOnly() {
        assertThat(doubts.decide(SUNDAY)).isTrue();
        assertThat(doubts.tell(SUNDAY)).isTrue();
        assertThat(doubts.forward(SUNDAY)).isTrue();
        assertThat(doubts.review(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(doubts.decide(MONDAY)).isFalse();
        assertThat(doubts.tell(MONDAY)).isFalse();
        assertThat(doubts.forward(MONDAY)).isFalse();
        assertThat(doubts.review(MONDAY)).isFalse();
    }

    @Test
    void theLastDayForAnAppealIsDoubtfulAsLongAsItsFirstDayIs() {
        assertThat(doubts.appeal(MONDAY)).isTrue();
        assertThat(doubts.appeal(MONDAY.plusDays(2))).isTrue();
    }

    @Test
    void aDayThatMayHaveMovedIsDoubtfulUntilSomebodyConfirmsTheRule() {
        assertThat(law("next_working_day", false).appeal(MONDAY)).isTrue();
        assertThat(law("next_working_day", false).appeal(MONDAY.plusDays(1))).isFalse();
        assertThat(law("next_working_day", true).appeal(MONDAY)).isFalse();
        assertThat(law("stays", false).appeal(SUNDAY)).isTrue();
    }

    private static Doubts law(String restDay, boolean confirmed) {
        String value = "%s: {unit: %s, values: [{from: 2002-10-01, value: %s, source: x, confirmed: %s}]}\n";
        String yaml = value.formatted("benefits.clock.appeal_months", "months", "3", true)
                + value.formatted("benefits.clock.appeal_first_day", "choice", "counted", true)
                + value.formatted("benefits.clock.court_rest_day", "choice", restDay, confirmed);
        return new Doubts(Law.of(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }
}
