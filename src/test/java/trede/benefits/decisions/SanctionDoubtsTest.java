package trede.benefits.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trede.benefits.applications.Aid;
import trede.law.Law;
import trede.web.Words;

/// Rosa is sanctioned, and again: what the sources do not agree on is said.
class SanctionDoubtsTest extends Rosa {

    private static final Law LAW = Law.read();
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 15);

    @BeforeEach
    void aLivingWage() {
        decide(DecisionKind.GRANTED, "2026-01-12", null);
    }

    private static Content suspended(Ground ground, String first, @Nullable String last) {
        return new Content(
                DecisionKind.SUSPENDED,
                Aid.LIVING_WAGE,
                ground,
                "omdat het zo is",
                Payment.NONE,
                LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                null);
    }

    private List<String> doubts(Content content) {
        return SanctionDoubts.of(content, decisions, DECIDED, LAW).stream()
                .map(doubt -> doubt.key().replace("benefits.decision.doubt.", "") + " " + doubt.details())
                .toList();
    }

    @Test
    void theFirstDayOfTheSecondMonthSatisfiesBothSources() {
        assertThat(doubts(suspended(Ground.AGREEMENT, "2027-01-01", "2027-01-31")))
                .isEmpty();
    }

    @Test
    void anotherDayWithinTheWindowSatisfiesOneSourceOnly() {
        assertThat(doubts(suspended(Ground.AGREEMENT, "2026-11-16", "2026-12-15")))
                .containsExactly("begins [2027-01-01, 2027-02-01, 2026-11-16]");
    }

    @Test
    void aDayBeforeThePersonIsToldOrTooLateSatisfiesNone() {
        assertThat(doubts(suspended(Ground.AGREEMENT, "2026-11-15", "2026-12-14")))
                .containsExactly("begins_outside [2027-01-01, 2027-02-01, 2026-11-15]");
        assertThat(doubts(suspended(Ground.AGREEMENT, "2027-02-02", "2027-03-01")))
                .containsExactly("begins_outside [2027-01-01, 2027-02-01, 2027-02-02]");
    }

    @Test
    void theSourcesSpeakOfTheContractOnly() {
        assertThat(doubts(suspended(Ground.FRAUD, "2026-11-15", "2026-12-14"))).isEmpty();
    }

    @Test
    void twoInARowAreAddedUpInASentence() {
        decide(suspended(Ground.DECLARATION, "2026-06-01", "2026-08-31"), null);
        decide(suspended(Ground.FRAUD, "2026-09-01", "2026-10-31"), null);
        var third = suspended(Ground.DECLARATION, "2026-11-01", "2027-01-31");
        assertThat(doubts(third)).containsExactly("in_a_row [2026-06-01, 2026-11-01, 2027-01-31]");
        assertThat(SanctionDoubts.of(third, decisions, DECIDED, LAW).getFirst().in(Words.of(Locale.of("nl"))))
                .contains("samen van 01/06/2026 tot en met 31/01/2027", "de nieuwe vanaf 01/11/2026", "Niet bevestigd");
    }

    @Test
    void aDayOfPaymentBetweenOrAnotherReasonIsNoRow() {
        decide(suspended(Ground.DECLARATION, "2026-06-01", "2026-08-31"), null);
        assertThat(doubts(suspended(Ground.DECLARATION, "2026-09-02", "2026-10-31")))
                .isEmpty();
        assertThat(doubts(suspended(Ground.AGREEMENT, "2026-09-01", "2026-09-30")))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt).startsWith("begins_outside"));
        decide(suspended(Ground.ABROAD, "2026-09-01", "2026-09-15"), null);
        assertThat(doubts(suspended(Ground.DECLARATION, "2026-09-16", "2026-10-31")))
                .isEmpty();
    }

    @Test
    void aSanctionThatEndedEarlierDoesNotReachThisOne() {
        decide(suspended(Ground.DECLARATION, "2026-06-01", "2026-08-31"), null);
        decide(DecisionKind.RESUMED, "2026-08-15", null);
        assertThat(doubts(suspended(Ground.DECLARATION, "2026-09-01", "2026-10-31")))
                .isEmpty();
    }

    @Test
    void aSanctionOnTopOfAnotherIsRefusedSinceNothingIsPaidThen() {
        decide(suspended(Ground.DECLARATION, "2026-06-01", "2026-08-31"), null);
        var content = suspended(Ground.DECLARATION, "2026-08-15", "2026-10-31");
        var situation = new Situation(
                "Rosa Maes",
                null,
                null,
                decisions,
                true,
                new trede.casefile.households.Category.Unknown("household"),
                null);
        assertThat(Objections.of(content, situation, DECIDED).all())
                .extracting(problem -> problem.key())
                .containsExactly("benefits.decision.problem.suspended_already");
    }
}
