package trede.casefile.retention.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header shows because files do not stay for ever.
@Configuration(proxyBeanMethods = false)
class RetentionEntries {

    @Bean
    MenuEntry retentionEntry() {
        return new MenuEntry("casefile.retention", "retention", Right.ADMINISTER, 74);
    }
}
