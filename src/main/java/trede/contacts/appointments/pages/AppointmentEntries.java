package trede.contacts.appointments.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header and the file show of appointments.
@Configuration(proxyBeanMethods = false)
class AppointmentEntries {

    @Bean
    MenuEntry appointmentsEntry() {
        return new MenuEntry("contacts.appointments", "appointments", Right.SEE_PEOPLE, 4);
    }

    @Bean
    MenuEntry appointmentSettingsEntry() {
        return new MenuEntry("contacts.appointment_settings", "appointments/settings", Right.ADMINISTER, 56);
    }

    @Bean
    CaseTab appointmentsTab() {
        return new CaseTab("contacts.appointments", "people/{id}/appointments", Right.SEE_PEOPLE, 2);
    }
}
