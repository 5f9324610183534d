package trede.contacts.appointments;

import org.springframework.stereotype.Component;
import trede.contacts.silence.Spoken;

/// A kept appointment breaks a silence; one that is planned will; one that was missed tells whose silence it
/// is. What we called off ourselves tells nothing.
@Component
class AppointmentsSpokenQueries implements Spoken {

    @Override
    public String told() {
        return """
                select a.person, (a.begins at time zone 'Europe/Brussels')::date as day,
                       case a.outcome when 'kept' then 'talk' when 'planned' then 'planned' else 'missed' end as what
                from contacts.appointment a where a.outcome <> 'cancelled'
                """;
    }
}
