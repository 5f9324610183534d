package trede.casefile.workload.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.web.MenuEntry;
import trede.web.Right;

/// The workload in the header, and what somebody came for on their page.
@Configuration(proxyBeanMethods = false)
class WorkloadEntries {

    @Bean
    MenuEntry workloadEntry() {
        return new MenuEntry("casefile.workload", "workload", Right.LEAD, 14);
    }

    @Bean
    CaseTab requestsTab() {
        return new CaseTab("casefile.requests", "people/{id}/requests", Right.SEE_PEOPLE, 7);
    }
}
