package trede.contacts.appointments;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import trede.casefile.events.FileHandedOver;

/// When a file goes to another worker, its next dates go along.
@Component
class Handover {

    private final Appointments appointments;

    Handover(Appointments appointments) {
        this.appointments = appointments;
    }

    @EventListener
    void handedOver(FileHandedOver event) {
        appointments.handOver(event.person(), event.from(), event.to(), event.on());
    }
}
