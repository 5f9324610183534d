package trede.contacts.appointments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import trede.contacts.calendar.DaysOff;
import trede.web.Refusal;
import trede.web.Visitors;

/// What stands in the way of an appointment: a day off, a clash, a death, or a colleague who was first.
record Obstacles(AppointmentQueries queries, DaysOff daysOff) {

    /// The worker is there that day, or somebody knows better.
    void works(Booking booking) {
        if (booking.knowingly()) {
            return;
        }
        daysOff.find(booking.account(), booking.slot().day(), Visitors.get().language())
                .ifPresent(off -> {
                    throw new Reconsider(
                            "contacts.appointment_day_off." + off.why().code(), off.name());
                });
    }

    /// Nobody else has the hour, or somebody knows better.
    void clear(long person, Booking booking, @Nullable UUID except) {
        if (booking.knowingly()) {
            return;
        }
        queries.findClash(person, booking, except).ifPresent(other -> {
            throw clash(person, booking, other);
        });
    }

    /// Nobody is expected after their death.
    static void alive(Optional<LocalDate> died, Booking booking) {
        if (died.filter(booking.slot().day()::isAfter).isPresent()) {
            throw new Refusal("contacts.appointment_deceased");
        }
    }

    /// Nobody changed it since it was seen.
    static void asSeen(boolean done) {
        if (!done) {
            throw new Refusal("contacts.appointment_meanwhile");
        }
    }

    private static Reconsider clash(long person, Booking booking, Appointment other) {
        String which = other.whom().number() == person
                ? "person"
                : booking.account().equals(other.account()) ? "worker" : "room";
        return new Reconsider(
                "contacts.appointment_clash." + which,
                other.slot().from().toString(),
                other.slot().until().toString());
    }

    /// Two who write at the same moment: the second is told what the first would have been.
    static <T> T write(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException taken) {
            String message = String.valueOf(taken.getMessage());
            if (message.contains("worker_is_free") || message.contains("room_is_free")) {
                throw new Reconsider("contacts.appointment_just_taken");
            }
            throw taken;
        }
    }
}
