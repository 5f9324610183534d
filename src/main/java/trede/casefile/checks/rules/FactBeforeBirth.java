package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// Something happened before somebody was born.
@Component
@Order(20)
class FactBeforeBirth implements Check {

    @Override
    public String code() {
        return "fact_before_birth";
    }

    @Override
    public String detail() {
        return "x.first || '|' || i.birth";
    }

    @Override
    public String among() {
        return """
                from casefile.fact x
                join casefile.identity i on i.centre = x.centre and i.person = x.person
                where x.first < i.birth
                """;
    }

    @Override
    public String mend() {
        return "identity";
    }
}
