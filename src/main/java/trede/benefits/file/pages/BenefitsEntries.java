package trede.benefits.file.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header and the person's page show of applications and decisions.
@Configuration(proxyBeanMethods = false)
class BenefitsEntries {

    @Bean
    CaseTab benefitsTab() {
        return new CaseTab("benefits.decision.tab", "people/{id}/benefits", Right.SEE_PEOPLE, 1);
    }

    @Bean
    MenuEntry committeeEntry() {
        return new MenuEntry("benefits.committee.title", "committee", Right.DECIDE, 6);
    }

    @Bean
    MenuEntry reviewsEntry() {
        return new MenuEntry("benefits.decision.reviews", "reviews", Right.SEE_PEOPLE, 16);
    }
}
