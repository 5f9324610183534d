package trede.casefile.duplicates.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header shows of possible duplicates.
@Configuration(proxyBeanMethods = false)
class DuplicateEntries {

    @Bean
    MenuEntry duplicatesEntry() {
        return new MenuEntry("casefile.duplicates", "duplicates", Right.EDIT_PEOPLE, 17);
    }
}
