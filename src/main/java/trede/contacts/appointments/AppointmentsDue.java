package trede.contacts.appointments;

import java.time.Clock;
import org.springframework.stereotype.Component;
import trede.casefile.DueSource;
import trede.law.Law;
import trede.time.Brussels;

/// What is to be done about appointments: write down what became of one, take over one that is nobody's,
/// invite again who did not come.
@Component
class AppointmentsDue implements DueSource {

    /// What the keys of its sentences begin with; a code follows.
    static final String SENTENCES = "contacts.due.";

    private final Law law;
    private final Clock clock;

    AppointmentsDue(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "contacts";
    }

    @Override
    public String found() {
        return AppointmentsDueQueries.found(
                law.number("contacts.appointment_again_months", Brussels.dayOf(clock.instant())));
    }
}
