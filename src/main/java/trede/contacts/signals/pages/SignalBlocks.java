package trede.contacts.signals.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.due.TodayBlock;
import trede.web.Right;

/// What colleagues noticed stands on *Today* of whoever is first contact.
@Configuration(proxyBeanMethods = false)
class SignalBlocks {

    @Bean
    TodayBlock signalsToday() {
        return new TodayBlock("contacts.signals", "signals", Right.EDIT_PEOPLE, 5);
    }
}
