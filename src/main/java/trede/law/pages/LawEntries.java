package trede.law.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.web.MenuEntry;
import trede.web.Right;

/// Where the law is found in the header.
@Configuration(proxyBeanMethods = false)
class LawEntries {

    @Bean
    MenuEntry lawMenu() {
        return new MenuEntry("law.page", "law", Right.SEE_FIGURES, 90);
    }
}
