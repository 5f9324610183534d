package trede.casefile.handovers.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.casefile.caseload.BulkAct;
import trede.web.MenuEntry;
import trede.web.Right;

/// The handovers in the header, and those of one person on their page.
@Configuration(proxyBeanMethods = false)
class HandoverEntries {

    @Bean
    MenuEntry handoversEntry() {
        return new MenuEntry("casefile.handovers", "handovers", Right.SEE_PEOPLE, 13);
    }

    @Bean
    BulkAct handThemOver() {
        return new BulkAct("casefile.handover.these", "handovers/new", Right.EDIT_PEOPLE, 10);
    }

    @Bean
    CaseTab handoversTab() {
        return new CaseTab("casefile.handovers", "people/{id}/handovers", Right.SEE_PEOPLE, 8);
    }
}
