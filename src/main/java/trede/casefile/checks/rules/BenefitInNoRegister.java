package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// A benefit runs, and somebody is in no register.
@Component
@Order(60)
class BenefitInNoRegister implements Check {

    @Override
    public String code() {
        return "benefit_no_register";
    }

    @Override
    public String detail() {
        return "x.first::text";
    }

    @Override
    public String among() {
        return """
                from casefile.fact_held x
                where x.kind = 'benefit' and x.first <= :today and x.last >= :today
                  and not exists (select from casefile.fact r
                                  where r.centre = x.centre and r.person = x.person and r.kind = 'registration'
                                    and r.code in ('population', 'aliens', 'waiting') and r.first <= :today and r.last >= :today)
                """;
    }

    @Override
    public String mend() {
        return "";
    }
}
