package trede.town.work;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.contacts.appointments.Appointments;
import trede.contacts.appointments.Booking;
import trede.contacts.appointments.Form;
import trede.contacts.appointments.Kind;
import trede.contacts.appointments.Outcome;
import trede.contacts.appointments.Slot;
import trede.contacts.appointments.Where;

/// Agrees when worker and person see each other, some days before, and writes down what became of it.
@Component
class Diary {

    private final Appointments appointments;
    private final Scenes scenes;

    Diary(Appointments appointments, Scenes scenes) {
        this.appointments = appointments;
        this.scenes = scenes;
    }

    /// @param agreed the day on which the person was given the hour
    UUID plan(Staff staff, Case about, UUID account, Slot slot, Kind kind, LocalDate agreed) {
        var where = kind == Kind.VISIT ? Where.NOWHERE : staff.where(account);
        var booking = new Booking(account, slot, where, kind, Form.INVITATION, !staff.works(slot.day()));
        return scenes.play(staff.get(account), agreed, () -> appointments.add(about.person(), booking));
    }

    /// What became of it, written down at its end.
    void end(Staff staff, UUID account, UUID appointment, Slot slot, Outcome outcome) {
        var said =
                outcome.needsTheHour() ? slot.day() : staff.workday(slot.day().minusDays(1));
        scenes.play(staff.get(account), said, outcome.needsTheHour() ? slot.until() : slot.from(), () -> {
            appointments.end(appointments.get(appointment), outcome);
            return true;
        });
    }
}
