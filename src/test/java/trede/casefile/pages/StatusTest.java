package trede.casefile.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import trede.casefile.Known;
import trede.casefile.Lane;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.web.Words;

/// What stands beside Jan's name.
class StatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aLivingWageThatTheSourceAndADecisionTellIsSaidOnceSinceTheEarliest() {
        var decided = fact("d1", "benefits.application.aid.living_wage", "2026-10-01");
        var imported = fact("f1", "casefile.fact.benefit.living_wage", "2023-09-09");
        var status = Status.of(List.of(decided, imported), TODAY, Words.of(Locale.of("nl")));
        assertThat(status).containsExactly(imported);
    }

    private static TimelineFact fact(String id, String label, String first) {
        return new TimelineFact(
                id,
                Lane.MONEY,
                Saying.of(label),
                List.of(),
                LocalDate.parse(first),
                null,
                new Known(Instant.EPOCH, null, 1),
                false);
    }
}
