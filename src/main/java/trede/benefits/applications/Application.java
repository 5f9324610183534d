package trede.benefits.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody asked the centre for something; from that day the terms run.
///
/// @param reference as letters name it: `A2026/12`
/// @param decideBy the last day to decide
/// @param notifyBy the last day to tell the decision, if both terms are used up
/// @param undecided what was asked and nobody decided yet
/// @param withdrawnWhy null unless withdrawn
public record Application(
        UUID id,
        String reference,
        LocalDate received,
        Asked asked,
        LocalDate decideBy,
        LocalDate notifyBy,
        List<Aid> undecided,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnWhy,
        @Nullable Forwarding forwarding) {

    /// How far it is.
    public enum State {
        OPEN,
        DECIDED,
        FORWARDED,
        WITHDRAWN;

        public String label() {
            return "benefits.application.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Derived from what happened.
    public State state() {
        if (withdrawnOn != null) {
            return State.WITHDRAWN;
        }
        if (forwarding != null) {
            return State.FORWARDED;
        }
        return undecided.isEmpty() ? State.DECIDED : State.OPEN;
    }

    public boolean late(LocalDate today) {
        return state() == State.OPEN && today.isAfter(decideBy);
    }
}
