package trede.access.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.access.Accounts;
import trede.access.Member;
import trede.web.LanguageChoice;
import trede.web.MenuEntry;
import trede.web.Right;

/// What this room puts in the header.
@Configuration(proxyBeanMethods = false)
class Menu {

    @Bean
    MenuEntry usersEntry() {
        return new MenuEntry("access.users", "users", Right.ADMINISTER, 50);
    }

    @Bean
    MenuEntry looksEntry() {
        return new MenuEntry("access.looks", "looks", Right.SEE_LOOKS, 70);
    }

    @Bean
    MenuEntry accountEntry() {
        return new MenuEntry("access.account", "account", null, 65);
    }

    @Bean
    MenuEntry signInsEntry() {
        return new MenuEntry("access.sign_ins", "sign-ins", Right.ADMINISTER, 72);
    }

    @Bean
    LanguageChoice keptOnTheAccount(Accounts accounts) {
        return (visitor, language) -> {
            if (visitor instanceof Member member) {
                accounts.speak(member.id(), language);
            }
        };
    }
}
