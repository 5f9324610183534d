package trede.access.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.access.looks.LookKinds;
import trede.access.looks.LookKinds.Sort;

/// What this room writes in the log: who comes in, and who may.
@Configuration(proxyBeanMethods = false)
class LookSorts {

    @Bean
    LookKinds lookedAtTheDoor() {
        return LookKinds.of(
                Sort.SIGN_IN,
                "sign-in",
                "sign-in-refused",
                "code-refused",
                "sign-out",
                "session-end",
                "password-change",
                "second-factor-add",
                "second-factor-remove",
                "recovery-codes-renew",
                "sign-in-unlock");
    }

    @Bean
    LookKinds accountsChanged() {
        return LookKinds.of(
                Sort.RULES,
                "user-add",
                "user-role",
                "user-disable",
                "user-enable",
                "user-reset",
                "user-factors-remove",
                "role-add",
                "role-rights",
                "role-remove",
                "substitution-add",
                "substitution-end",
                "token-add",
                "token-revoke",
                "sign-in-rule",
                "own-sign-in",
                "own-sign-in-remove",
                "centre-add");
    }

    @Bean
    LookKinds logRead() {
        return LookKinds.of(Sort.LIST, "looks-read", "looks-search");
    }

    @Bean
    LookKinds logShortened() {
        return LookKinds.of(Sort.RULES, "looks-forgotten");
    }
}
