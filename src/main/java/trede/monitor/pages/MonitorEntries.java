package trede.monitor.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header and the person's page show because there is a monitor.
@Configuration(proxyBeanMethods = false)
class MonitorEntries {

    @Bean
    MenuEntry monitorEntry() {
        return new MenuEntry("monitor.page.menu", "monitor", Right.SEE_FIGURES, 8);
    }

    @Bean
    CaseTab standingTab() {
        return new CaseTab("monitor.page.standing", "monitor/people/{id}", Right.SEE_PEOPLE, 20);
    }
}
