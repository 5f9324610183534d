package trede.contacts.appointments.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.caseload.BulkAct;
import trede.casefile.due.TodayBlock;
import trede.web.Right;

/// Whom one sees today stands on *Today*; many people of a list get an appointment at once.
@Configuration(proxyBeanMethods = false)
class AppointmentBlocks {

    @Bean
    TodayBlock appointmentsToday() {
        return new TodayBlock("contacts.appointments", "appointments/today", Right.SEE_PEOPLE, 1);
    }

    @Bean
    BulkAct bulkAppointments() {
        return new BulkAct("contacts.appointment_bulk", "appointments/bulk", Right.EDIT_PEOPLE, 20);
    }
}
