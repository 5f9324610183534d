package trede.casefile.checks.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header and the person's page show of what to look at.
@Configuration(proxyBeanMethods = false)
class CheckEntries {

    @Bean
    MenuEntry checksEntry() {
        return new MenuEntry("casefile.checks", "checks", Right.SEE_PEOPLE, 12);
    }

    @Bean
    CaseTab checksTab() {
        return new CaseTab("casefile.checks", "people/{id}/checks", Right.SEE_PEOPLE, 1);
    }
}
