package trede.contacts.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appointment of somebody with a worker, and what became of it.
///
/// @param account null while nobody took it over from a worker who left
public record Appointment(
        UUID id,
        Whom whom,
        @Nullable UUID account,
        Slot slot,
        Where where,
        Kind kind,
        Form form,
        boolean knowingly,
        End end) {

    /// The person it is about.
    public record Whom(long number, UUID id, String givenName, String familyName) {

        public String name() {
            return (givenName + " " + familyName).strip();
        }
    }

    /// What became of it, since what day, and who wrote it down; both null while it is planned.
    public record End(
            Outcome outcome,
            @Nullable LocalDate on,
            @Nullable String by) {

        static final End NOT_YET = new End(Outcome.PLANNED, null, null);
    }

    public boolean planned() {
        return end.outcome() == Outcome.PLANNED;
    }

    /// What stood on a page: no longer the same once a colleague ended it, moved it or took it over.
    public String seen() {
        return end.outcome().code() + " " + slot.begins() + " " + slot.ends() + " " + account;
    }

    /// Still to come.
    public boolean next(Instant now) {
        return planned() && slot.ends().isAfter(now);
    }

    /// Its hour is over and nobody said what became of it.
    public boolean unrecorded(Instant now) {
        return planned() && !slot.ends().isAfter(now);
    }
}
