package trede.contacts.silence.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.due.TodayBlock;
import trede.web.Right;

/// Whom nobody spoke to stands on *Today*.
@Configuration(proxyBeanMethods = false)
class SilenceBlocks {

    @Bean
    TodayBlock silenceToday() {
        return new TodayBlock("contacts.silence", "silence", Right.SEE_PEOPLE, 20);
    }
}
