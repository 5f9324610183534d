package trede.benefits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.access.looks.LookKinds;
import trede.access.looks.LookKinds.Sort;

/// What this room writes in the log of looks: applications, decisions and the committee.
@Configuration(proxyBeanMethods = false)
class BenefitSorts {

    @Bean
    LookKinds benefitsListed() {
        return LookKinds.of(Sort.LIST, "committee-agenda", "reviews");
    }

    @Bean
    LookKinds benefitsTaken() {
        return LookKinds.of(Sort.OUT, "benefit-letter");
    }

    @Bean
    LookKinds benefitsChanged() {
        return LookKinds.of(
                Sort.CHANGE,
                "benefit-application",
                "benefit-inquiry",
                "benefit-change",
                "benefit-stay",
                "calculation",
                "benefit-proposal",
                "benefit-decision",
                "benefit-review");
    }

    @Bean
    LookKinds benefitRules() {
        return LookKinds.of(Sort.RULES, "committee", "letterhead");
    }
}
