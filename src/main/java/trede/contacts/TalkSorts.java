package trede.contacts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.access.looks.LookKinds;
import trede.access.looks.LookKinds.Sort;

/// What this room writes in the log of looks: talks, appointments and who came to the desk.
@Configuration(proxyBeanMethods = false)
class TalkSorts {

    @Bean
    LookKinds talksListed() {
        return LookKinds.of(Sort.LIST, "agenda", "reception", "notes-search", "drafts", "signals", "silence");
    }

    @Bean
    LookKinds talksTaken() {
        return LookKinds.of(Sort.OUT, "reception-certificate", "feed-make", "feed-revoke");
    }

    @Bean
    LookKinds talksChanged() {
        return LookKinds.of(
                Sort.CHANGE,
                "note",
                "appointment-add",
                "appointment-move",
                "appointment-end",
                "appointment-bulk",
                "reception-arrive",
                "signal",
                "reminder-pause",
                "reminder-resume");
    }

    @Bean
    LookKinds talkRules() {
        return LookKinds.of(Sort.RULES, "reminder-plan");
    }
}
