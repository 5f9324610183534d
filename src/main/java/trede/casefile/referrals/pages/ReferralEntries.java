package trede.casefile.referrals.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.web.Right;

/// The panel on a person's page with who asked whom what.
@Configuration(proxyBeanMethods = false)
class ReferralEntries {

    @Bean
    CaseTab referralsTab() {
        return new CaseTab("casefile.referrals", "people/{id}/referrals", Right.SEE_PEOPLE, 6);
    }
}
