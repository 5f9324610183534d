package trede.benefits.applications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another centre is competent: the application goes there, and the person is told so in writing.
///
/// @param forwardBy the last day to send it and to tell the person
/// @param reply `accepted` or `declined`; null until they answered
/// @param referBy they decline too: by then the federal service has it
public record Forwarding(
        UUID id,
        String toCentre,
        String why,
        LocalDate forwardBy,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate toldOn,
        @Nullable String reply,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate referBy,
        @Nullable LocalDate referredOn) {

    public boolean sent() {
        return sentOn != null && toldOn != null;
    }

    /// Sent, and the person told, on the last day that the law gives or before.
    public boolean inTime() {
        return sentOn != null && toldOn != null && !sentOn.isAfter(forwardBy) && !toldOn.isAfter(forwardBy);
    }

    public boolean mustBeReferred() {
        return "declined".equals(reply) && referredOn == null;
    }
}
