package trede.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.access.looks.LookKinds;
import trede.access.looks.LookKinds.Sort;

/// What this room writes in the log of looks: facts that came in.
@Configuration(proxyBeanMethods = false)
class ImportSorts {

    @Bean
    LookKinds factsBrought() {
        return LookKinds.of(Sort.RULES, "import");
    }
}
