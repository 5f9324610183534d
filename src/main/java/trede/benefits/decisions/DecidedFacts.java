package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import trede.casefile.FactCode;
import trede.casefile.own.OwnFact;

/// What the monitor may count of the decisions about somebody's income: days that are paid, and why it ended.
///
/// @param since from this day the centre itself decides; null if no decision that counts is about an income. A
/// suspension
/// alone does not begin it: what is suspended is then what another program pays
record DecidedFacts(@Nullable LocalDate since, List<OwnFact> benefits, List<OwnFact> exits) {

    /// @param decisions in the order in which they were taken
    static DecidedFacts of(List<Decision> decisions) {
        return new DecidedFacts(
                decisions.stream()
                        .filter(DecidedFacts::begins)
                        .map(decision -> decision.content().first())
                        .min(LocalDate::compareTo)
                        .orElse(null),
                RunningRight.of(decisions).stream()
                        .filter(right -> right.aid().isIncome() && right.paid())
                        .map(DecidedFacts::benefit)
                        .toList(),
                decisions.stream()
                        .filter(DecidedFacts::counts)
                        .map(Decision::content)
                        .flatMap(content -> exit(content).stream())
                        .distinct()
                        .toList());
    }

    private static boolean counts(Decision decision) {
        return decision.content().aid().isIncome() && decision.course().undoneOn() == null;
    }

    private static boolean begins(Decision decision) {
        return counts(decision)
                && switch (decision.content().kind()) {
                    case GRANTED, CHANGED -> !decision.content().payment().isOnce();
                    case STOPPED -> true;
                    case REFUSED, SUSPENDED, RESUMED -> false;
                };
    }

    private static OwnFact benefit(HeldRight right) {
        return new OwnFact(
                FactCode.find(right.aid().code()).orElseThrow(),
                right.first(),
                right.last(),
                right.category() == null ? null : right.category().toString());
    }

    private static Optional<OwnFact> exit(Content content) {
        return content.kind() != DecisionKind.STOPPED || content.exit() == null
                ? Optional.empty()
                : FactCode.find(content.exit()).map(code -> new OwnFact(code, content.first(), content.first(), null));
    }
}
