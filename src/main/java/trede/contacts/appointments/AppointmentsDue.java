package trede.contacts.appointments;

import org.springframework.stereotype.Component;
import trede.casefile.DueSource;

/// What is to be done about appointments: write down what became of one, take over one that is nobody's,
/// invite again who did not come.
@Component
class AppointmentsDue implements DueSource {

    /// What the keys of its sentences begin with; a code follows.
    static final String SENTENCES = "contacts.due.";

    @Override
    public String room() {
        return "contacts";
    }

    @Override
    public String found() {
        return AppointmentsDueQueries.FOUND;
    }
}
