package trede.benefits.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trede.benefits.applications.Aid;
import trede.benefits.clocks.SanctionMaximum;
import trede.casefile.households.Category;
import trede.law.Law;

/// Rosa's payment is suspended as a sanction: no longer than the law allows.
class SanctionTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static List<String> objections(Ground ground, @Nullable String last, @Nullable SanctionMaximum most) {
        var content = new Content(
                DecisionKind.SUSPENDED,
                Aid.LIVING_WAGE,
                ground,
                "omdat het zo is",
                Payment.NONE,
                FIRST,
                last == null ? null : LocalDate.parse(last),
                null);
        var situation =
                new Situation("Rosa Maes", null, null, List.of(), true, new Category.Unknown("household"), most);
        return Objections.of(content, situation, FIRST).all().stream()
                .map(problem -> problem.field() + " " + problem.key() + " " + problem.details())
                .toList();
    }

    private static List<String> objections(Ground ground, @Nullable String last) {
        var most = SanctionMaximum.of(Law.read(), java.util.Objects.requireNonNull(ground.sanction()), FIRST, null);
        return objections(ground, last, most);
    }

    @Test
    void oneDayLongerThanTheLawAllowsIsRefused() {
        assertThat(objections(Ground.AGREEMENT, "2026-03-31")).isEmpty();
        assertThat(objections(Ground.AGREEMENT, "2026-04-01"))
                .containsExactly("last benefits.decision.problem.sanction [1, 30 §2, 31/03/2026]");
        assertThat(objections(Ground.DECLARATION, "2026-08-31")).isEmpty();
        assertThat(objections(Ground.DECLARATION, "2026-09-01"))
                .containsExactly("last benefits.decision.problem.sanction [6, 30 §1, 31/08/2026]");
        assertThat(objections(Ground.FRAUD, "2027-02-28")).isEmpty();
        assertThat(objections(Ground.FRAUD, "2027-03-01"))
                .containsExactly("last benefits.decision.problem.sanction [12, 30 §1, 28/02/2027]");
    }

    @Test
    void aSanctionWithoutAnEndIsTooLong() {
        assertThat(objections(Ground.AGREEMENT, null))
                .containsExactly("last benefits.decision.problem.sanction [1, 30 §2, 31/03/2026]");
        assertThat(objections(Ground.ABROAD, null, null)).isEmpty();
    }

    @Test
    void aMaximumThatNobodyConfirmedIsCalledSo() {
        var law = Law.of(new ByteArrayInputStream("""
                test.months:
                  unit: months
                  article: rmi 30 §2
                  values:
                    - from: 2002-10-01
                      value: 2
                      source: "nog na te kijken"
                      confirmed: false
                """.getBytes(StandardCharsets.UTF_8)));
        var most = new SanctionMaximum(2, false, law.value("test.months", FIRST));
        assertThat(objections(Ground.AGREEMENT, "2026-05-01", most))
                .containsExactly("last benefits.decision.problem.sanction_unconfirmed [2, 30 §2, 30/04/2026]");
    }
}
