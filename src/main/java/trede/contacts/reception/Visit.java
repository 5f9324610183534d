package trede.contacts.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.contacts.appointments.Appointment;

/// Somebody who came in.
///
/// @param appointment for which they came; null for who just walked in
/// @param account for whom they wait, or with whom they are; null while the desk does not know
/// @param called when the worker came for them; null while they wait
/// @param gone null while they are in the house
public record Visit(
        UUID id,
        Appointment.Whom whom,
        @Nullable UUID appointment,
        @Nullable UUID account,
        Instant arrived,
        @Nullable Instant called,
        @Nullable Instant gone) {

    public boolean waits() {
        return called == null && gone == null;
    }

    public boolean inside() {
        return gone == null;
    }

    /// How long they waited, or wait by now.
    public long waitedMinutes(Instant now) {
        Instant until = called != null ? called : gone != null ? gone : now;
        return Math.max(0, Duration.between(arrived, until).toMinutes());
    }
}
