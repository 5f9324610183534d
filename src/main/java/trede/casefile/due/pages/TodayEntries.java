package trede.casefile.due.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.web.MenuEntry;
import trede.web.Right;

/// The first place in the header.
@Configuration(proxyBeanMethods = false)
class TodayEntries {

    @Bean
    MenuEntry todayEntry() {
        return new MenuEntry("casefile.today.menu", "today", Right.SEE_PEOPLE, 1);
    }
}
