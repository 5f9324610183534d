package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// A residence document expired while a benefit runs.
@Component
@Order(90)
class ResidenceExpired implements Check {

    @Override
    public String code() {
        return "residence_expired";
    }

    @Override
    public String detail() {
        return "x.last::text";
    }

    @Override
    public String among() {
        return """
                from casefile.particular x
                where x.kind = 'document' and x.code in ('residence_permit', 'annex') and x.last < :today
                  and not exists (select from casefile.particular v
                                  where v.centre = x.centre and v.person = x.person and v.kind = 'document'
                                    and v.code in ('residence_permit', 'annex') and coalesce(v.last, 'infinity') >= :today)
                  and %s
                """.formatted(Check.benefit("x.person"));
    }

    @Override
    public String mend() {
        return "identity#particulars";
    }
}
