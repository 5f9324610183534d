package trede.contacts.appointments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.MovingRows;

/// What goes along when two files become one.
@Configuration(proxyBeanMethods = false)
class MovingContacts {

    @Bean
    MovingRows movingAppointments() {
        return MovingRows.of("contacts.appointment");
    }

    @Bean
    MovingRows movingInvitations() {
        return MovingRows.of("contacts.letter");
    }

    @Bean
    MovingRows movingVisits() {
        return MovingRows.of("contacts.visit");
    }

    @Bean
    MovingRows movingReminders() {
        return MovingRows.of("contacts.reminder");
    }

    @Bean
    MovingRows movingPauses() {
        return MovingRows.of("contacts.pause");
    }
}
