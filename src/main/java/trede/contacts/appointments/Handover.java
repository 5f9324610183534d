package trede.contacts.appointments;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import trede.casefile.events.FilesHandedOver;

/// When files go to another worker, their next dates go along.
@Component
class Handover {

    private final Appointments appointments;

    Handover(Appointments appointments) {
        this.appointments = appointments;
    }

    @EventListener
    void handedOver(FilesHandedOver event) {
        appointments.handOver(event.people(), event.from(), event.to(), event.on());
    }
}
