package trede.casefile.households.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.web.Right;

/// What the person's page shows of the household.
@Configuration(proxyBeanMethods = false)
class HouseholdEntries {

    @Bean
    CaseTab householdTab() {
        return new CaseTab("casefile.household", "people/{id}/household", Right.SEE_PEOPLE, 4);
    }
}
