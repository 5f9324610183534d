package trede.contacts.appointments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.casefile.Known;
import trede.casefile.Lane;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineSource;

/// Appointments on the timeline: what became of each, and those to come.
@Component
class AppointmentMarks implements TimelineSource {

    private final Appointments appointments;

    AppointmentMarks(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        return appointments.list(person).stream()
                .filter(each -> each.end().outcome() != Outcome.CANCELLED)
                .map(AppointmentMarks::mark)
                .toList();
    }

    private static TimelineFact mark(Appointment appointment) {
        return new TimelineFact(
                        "a" + appointment.id(),
                        Lane.CONTACTS,
                        Saying.of(
                                "contacts.appointment_mark",
                                Saying.of(appointment.kind().label())),
                        Stream.of(Saying.of(appointment.end().outcome().label()), place(appointment))
                                .filter(Objects::nonNull)
                                .toList(),
                        appointment.slot().day(),
                        appointment.slot().day(),
                        new Known(appointment.slot().begins(), null, 0),
                        false)
                .at("appointments#a-" + appointment.id());
    }

    private static @org.jspecify.annotations.Nullable Saying place(Appointment appointment) {
        String where = appointment.where().written();
        return where.isEmpty() ? null : trede.casefile.Sensitive.plain(where);
    }
}
