package trede.casefile.following.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header and the person's page show of who follows whom.
@Configuration(proxyBeanMethods = false)
class FollowingEntries {

    @Bean
    MenuEntry glassEntry() {
        return new MenuEntry("casefile.glass", "glass", Right.SEE_PEOPLE, 15);
    }

    @Bean
    MenuEntry closedEntry() {
        return new MenuEntry("casefile.closed_files", "closed", Right.LEAD, 18);
    }

    @Bean
    MenuEntry teamsEntry() {
        return new MenuEntry("casefile.teams", "teams", Right.ADMINISTER, 55);
    }

    @Bean
    CaseTab followersTab() {
        return new CaseTab("casefile.followers", "people/{id}/followers", Right.SEE_PEOPLE, 5);
    }
}
