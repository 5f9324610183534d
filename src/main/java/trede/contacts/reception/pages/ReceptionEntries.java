package trede.contacts.reception.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header shows of the desk.
@Configuration(proxyBeanMethods = false)
class ReceptionEntries {

    @Bean
    MenuEntry receptionEntry() {
        return new MenuEntry("contacts.reception", "reception", Right.RECEIVE, 3);
    }
}
