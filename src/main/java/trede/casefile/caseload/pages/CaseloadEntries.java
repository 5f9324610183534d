package trede.casefile.caseload.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.caseload.BulkAct;
import trede.web.MenuEntry;
import trede.web.Right;

/// The list in the header, and what can be done with those chosen in it.
@Configuration(proxyBeanMethods = false)
class CaseloadEntries {

    @Bean
    MenuEntry caseloadEntry() {
        return new MenuEntry("casefile.caseload", "caseload", Right.SEE_PEOPLE, 2);
    }

    @Bean
    BulkAct takeAlong() {
        return new BulkAct("casefile.caseload.export_chosen", "caseload/export", Right.EXPORT, 90);
    }
}
