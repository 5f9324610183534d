package trede.contacts.appointments;

import java.util.UUID;

/// What is agreed: with which worker, when, where and how.
///
/// @param knowingly although it clashes, or falls on a day off: somebody saw that and wants it so
public record Booking(UUID account, Slot slot, Where where, Kind kind, Form form, boolean knowingly) {

    /// The same, as an invitation.
    Booking inviting() {
        return new Booking(account, slot, where, kind, Form.INVITATION, knowingly);
    }

    Booking next() {
        return new Booking(account, slot.next(), where, kind, form, knowingly);
    }
}
