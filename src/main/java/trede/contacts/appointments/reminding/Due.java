package trede.contacts.appointments.reminding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.contacts.appointments.Kind;
import trede.contacts.appointments.Slot;
import trede.contacts.appointments.Where;

/// An appointment whose person may have to be reminded now.
///
/// @param worker name of the account; empty where nobody took it over yet
/// @param paused nobody is to remind this person today
record Due(
        UUID appointment,
        long person,
        @Nullable String language,
        String worker,
        Slot slot,
        Where where,
        Kind kind,
        boolean paused,
        Instant settledAt) {}
