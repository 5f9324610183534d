package trede.benefits.calculation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Work;
import trede.law.Amount;
import trede.law.Law;

/// Blessing begins to work on the sixteenth: what stays out that month depends on a choice nobody confirmed.
class SpiMonthTest {

    private static final LocalDate JUNE_16 = LocalDate.of(2025, 6, 16);

    private final List<Line> lines = new ArrayList<>();

    private static Law law(String choice) {
        return Law.of(new ByteArrayInputStream("""
                benefits.spi.partial_month:
                  unit: choice
                  values:
                    - {from: 2002-10-01, value: %s, source: "nog na te kijken", confirmed: false}
                benefits.rounding:
                  unit: choice
                  values:
                    - {from: 2002-10-01, value: half_up, source: "elk centrum kiest", confirmed: false}
                """.formatted(choice).getBytes(StandardCharsets.UTF_8)));
    }

    private long out(String choice, LocalDate since, LocalDate day) {
        Amount amount = Law.read().amount("benefits.spi.general", day);
        var work = new Work(Work.Exemption.GENERAL, Set.of(), since);
        return SpiMonth.of(amount, work, day, law(choice), lines);
    }

    @Test
    void theWholeAmountOrFifteenOfThirtyDays() {
        assertThat(out("whole", JUNE_16, JUNE_16)).isEqualTo(30948);
        assertThat(out("calendar_days", JUNE_16, JUNE_16)).isEqualTo(15474);
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.basis().confirmed()).isFalse();
            assertThat(line.details()).contains("2025-06-16", "€30948", "€15474");
        });
    }

    @Test
    void theNextMonthIsWhole() {
        assertThat(out("calendar_days", JUNE_16, LocalDate.of(2025, 7, 1))).isEqualTo(30948);
        assertThat(out("calendar_days", LocalDate.of(2025, 6, 1), JUNE_16)).isEqualTo(30948);
        assertThat(lines).isEmpty();
    }

    @Test
    void theLastDayOfAMonthIsOneDay() {
        assertThat(out("calendar_days", LocalDate.of(2025, 7, 31), LocalDate.of(2025, 7, 31)))
                .isEqualTo(998);
    }
}
