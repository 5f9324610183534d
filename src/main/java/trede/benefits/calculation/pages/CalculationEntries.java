package trede.benefits.calculation.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.CaseTab;
import trede.casefile.MovingRows;
import trede.web.Right;

/// What a file shows of the calculations, and that they go along when two files become one.
@Configuration(proxyBeanMethods = false)
class CalculationEntries {

    @Bean
    CaseTab calculationTab() {
        return new CaseTab("benefits.calc", "people/{id}/calculations", Right.SEE_PEOPLE, 4);
    }

    @Bean
    MovingRows movingCalculations() {
        return MovingRows.of("benefits.calculation");
    }
}
