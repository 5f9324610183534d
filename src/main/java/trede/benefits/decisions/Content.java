package trede.benefits.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trede.benefits.applications.Aid;

/// What is decided, or proposed to be: about which aid, on which article, why, how much and from when.
///
/// @param reason the motivation in words, as the person reads it
/// @param last the last day of it; null while it goes on
/// @param exit why the person leaves, for a right that stops; null otherwise
public record Content(
        DecisionKind kind,
        Aid aid,
        Ground ground,
        String reason,
        Payment payment,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable String exit) {

    /// An income is paid because of it: the law wants that looked at again every year.
    boolean asksReview() {
        return aid.isIncome() && (kind.pays() || kind == DecisionKind.RESUMED);
    }
}
