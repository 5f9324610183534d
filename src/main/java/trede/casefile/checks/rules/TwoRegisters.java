package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// Somebody is in two registers at a time.
@Component
@Order(70)
class TwoRegisters implements Check {

    @Override
    public String code() {
        return "two_registers";
    }

    @Override
    public String detail() {
        return "least(x.code, y.code) || '|' || greatest(x.code, y.code)";
    }

    @Override
    public String among() {
        return """
                from casefile.fact x
                join casefile.fact y on y.centre = x.centre and y.person = x.person and y.kind = x.kind and y.id > x.id
                where x.kind = 'registration' and x.code in ('population', 'aliens', 'waiting') and x.first <= :today and x.last >= :today
                  and y.code in ('population', 'aliens', 'waiting') and y.first <= :today and y.last >= :today
                """;
    }

    @Override
    public String mend() {
        return "";
    }
}
