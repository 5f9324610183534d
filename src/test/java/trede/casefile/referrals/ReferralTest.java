package trede.casefile.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trede.casefile.following.Function;

/// Els begins; Wim and Fatima are asked beside each other; Wim asks Tine, Tine asks Gert.
class ReferralTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final UUID els = UUID.randomUUID();
    private final UUID wim = UUID.randomUUID();
    private final UUID fatima = UUID.randomUUID();
    private final UUID tine = UUID.randomUUID();
    private final UUID gert = UUID.randomUUID();

    @Test
    void anAnswerReturnsToEverybodyBefore() {
        var chain = chain(
                step(2, els, wim, Reply.Kind.ACCEPTED),
                step(2, els, fatima, Reply.Kind.ACCEPTED),
                step(3, wim, tine, Reply.Kind.ACCEPTED),
                step(4, tine, gert, null));
        assertThat(chain.before(chain.steps().getLast(), gert)).containsExactlyInAnyOrder(els, wim, fatima, tine);
        assertThat(chain.before(chain.steps().getFirst(), wim)).containsExactly(els);
    }

    @Test
    void whoRefusedIsToldNothingMore() {
        var chain = chain(step(2, els, fatima, Reply.Kind.REFUSED), step(2, els, wim, null));
        assertThat(chain.before(chain.steps().getLast(), wim)).containsExactly(els);
        assertThat(chain.mayAsk(fatima)).isFalse();
    }

    @Test
    void whoSaidYesAsksTheNextOne() {
        var chain = chain(step(2, els, wim, Reply.Kind.ACCEPTED), step(3, wim, tine, null));
        assertThat(chain.placeOf(els)).hasValue(1);
        assertThat(chain.placeOf(wim)).hasValue(2);
        assertThat(chain.mayAsk(wim)).isTrue();
        assertThat(chain.mayAsk(tine)).as("she has not answered yet").isFalse();
    }

    @Test
    void aQuestionIsLateFromTheDayAfterItsDeadline() {
        var open = step(2, els, wim, null);
        assertThat(open.late(DAY.plusDays(14))).isFalse();
        assertThat(open.late(DAY.plusDays(15))).isTrue();
        assertThat(step(2, els, wim, Reply.Kind.REFUSED).late(DAY.plusDays(15))).isFalse();
    }

    private Referral chain(Step... steps) {
        return new Referral(UUID.randomUUID(), "MOVE'UP", "", els, Function.GENERAL, DAY, List.of(steps), List.of());
    }

    private static Step step(int place, UUID by, UUID whom, Reply.@Nullable Kind kind) {
        return new Step(
                UUID.randomUUID(),
                place,
                Function.WORK,
                by,
                new Step.Asked(whom, null),
                "?",
                DAY,
                DAY.plusDays(14),
                false,
                kind == null ? null : new Reply(kind, whom, DAY, null, "goed"));
    }
}
