package trede.monitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.access.looks.LookKinds;
import trede.access.looks.LookKinds.Sort;

/// What this room writes in the log of looks: figures, and the lists behind them.
@Configuration(proxyBeanMethods = false)
class FigureSorts {

    @Bean
    LookKinds figuresSeen() {
        return LookKinds.of(Sort.FIGURES, "members", "standing", "report", "closing");
    }
}
