package trede.casefile.looking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.access.looks.LookKinds;
import trede.access.looks.LookKinds.Sort;

/// What this room writes in the log: files opened, listed and changed, and who works in which team.
@Configuration(proxyBeanMethods = false)
class FileSorts {

    @Bean
    LookKinds filesOpened() {
        return LookKinds.of(Sort.FILE, "person", "glass", "refused", "household-seen");
    }

    @Bean
    LookKinds peopleListed() {
        return LookKinds.of(
                Sort.LIST, "list", "search", "checks", "closed", "retention", "newcomers", "workload", "handover-list");
    }

    @Bean
    LookKinds filesTaken() {
        return LookKinds.of(Sort.OUT, "export", "caseload-export");
    }

    @Bean
    LookKinds filesChanged() {
        return LookKinds.of(
                Sort.CHANGE,
                "opened",
                "identity",
                "particular",
                "photo",
                "relation",
                "household",
                "follower-add",
                "follower-end",
                "close",
                "reopen",
                "request",
                "referral",
                "handover",
                "handover-undone",
                "capsule",
                "check",
                "merge",
                "unmerge",
                "not-same",
                "ask-again",
                "retention-propose",
                "retention-withdraw",
                "destruction");
    }

    @Bean
    LookKinds teamsChanged() {
        return LookKinds.of(Sort.RULES, "team-place", "team-add", "team-close", "site-add", "site-close", "due");
    }
}
