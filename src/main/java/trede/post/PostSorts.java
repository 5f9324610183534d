package trede.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.access.looks.LookKinds;
import trede.access.looks.LookKinds.Sort;

/// What this room writes in the log of looks: how letters and messages leave.
@Configuration(proxyBeanMethods = false)
class PostSorts {

    @Bean
    LookKinds postSettled() {
        return LookKinds.of(Sort.RULES, "post-sender", "post-server", "post-retry", "post-cancel");
    }
}
