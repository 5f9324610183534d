package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// Something began after somebody died.
@Component
@Order(30)
class FactAfterDeath implements Check {

    @Override
    public String code() {
        return "fact_after_death";
    }

    @Override
    public String detail() {
        return "x.first || '|' || i.deceased_on";
    }

    @Override
    public String among() {
        return """
                from casefile.fact x
                join casefile.identity i on i.centre = x.centre and i.person = x.person
                where x.first > i.deceased_on and x.kind <> 'exit'
                """;
    }

    @Override
    public String mend() {
        return "identity";
    }
}
