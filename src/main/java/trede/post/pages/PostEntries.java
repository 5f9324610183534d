package trede.post.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.web.MenuEntry;
import trede.web.Right;

/// What the header shows of the post.
@Configuration(proxyBeanMethods = false)
class PostEntries {

    @Bean
    MenuEntry postEntry() {
        return new MenuEntry("post.title", "post", Right.ADMINISTER, 73);
    }
}
