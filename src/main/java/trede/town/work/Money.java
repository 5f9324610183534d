package trede.town.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import trede.benefits.applications.Aid;
import trede.benefits.decisions.Content;
import trede.benefits.decisions.DecisionKind;
import trede.benefits.decisions.Ground;
import trede.benefits.decisions.Payment;
import trede.casefile.FactCode;
import trede.casefile.KnownFact;
import trede.law.Law;

/// What is proposed to be paid: a living wage as the law has it on a day, or something once.
@Component
class Money {

    private static final int MONTHS = 12;
    private static final int CENTS = 2;

    private final Law law;

    Money(Law law) {
        this.law = law;
    }

    /// The whole amount of the category that is on record.
    ///
    /// @param review it runs already and was looked at again
    Content income(KnownFact benefit, LocalDate first, boolean review) {
        int category = Integer.parseInt(Objects.requireNonNull(benefit.detail()));
        var aid = benefit.code() == FactCode.LIVING_WAGE ? Aid.LIVING_WAGE : Aid.EQUIVALENT_LIVING_WAGE;
        var ground = aid == Aid.EQUIVALENT_LIVING_WAGE ? Ground.HUMAN_DIGNITY : Ground.CONDITIONS_MET;
        String reason = review
                ? "U voldoet nog altijd aan de voorwaarden. Wij zagen uw toestand opnieuw na."
                : "U hebt geen toereikende bestaansmiddelen en voldoet aan de voorwaarden van de wet.";
        return new Content(
                review ? DecisionKind.CHANGED : DecisionKind.GRANTED,
                aid,
                review && aid == Aid.LIVING_WAGE ? Ground.REVIEW : ground,
                reason,
                new Payment(
                        category,
                        "",
                        monthly(category, first),
                        "Het volledige bedrag van categorie " + category + ": er zijn geen middelen die meetellen.",
                        null,
                        "monthly"),
                first,
                null,
                null);
    }

    private BigDecimal monthly(int category, LocalDate day) {
        return law.amount("benefits.living_wage." + category, day)
                .amount()
                .divide(BigDecimal.valueOf(MONTHS), CENTS, RoundingMode.HALF_UP);
    }

    /// Paid once, or refused: there is another way to it.
    static Content once(Aid aid, boolean granted, String reason, BigDecimal amount, LocalDate first) {
        return new Content(
                granted ? DecisionKind.GRANTED : DecisionKind.REFUSED,
                aid,
                Ground.HUMAN_DIGNITY,
                reason,
                granted ? new Payment(null, "", amount, "Volgens de laagste offerte.", null, "once") : Payment.NONE,
                first,
                null,
                null);
    }
}
