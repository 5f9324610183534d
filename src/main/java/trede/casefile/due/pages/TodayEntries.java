package trede.casefile.due.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.due.TodayBlock;
import trede.web.MenuEntry;
import trede.web.Right;

/// The first place in the header.
@Configuration(proxyBeanMethods = false)
class TodayEntries {

    @Bean
    MenuEntry todayEntry() {
        return new MenuEntry("casefile.today.menu", "today", Right.SEE_PEOPLE, 1);
    }

    /// Who opened one's files with a reason: until it is read it stands here.
    @Bean
    TodayBlock unreadGlasses() {
        return new TodayBlock("casefile.glass_unread", "glass/unread", Right.SEE_PEOPLE, 3);
    }
}
