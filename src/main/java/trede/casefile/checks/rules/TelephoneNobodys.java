package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// A telephone number that no country writes so.
@Component
@Order(110)
class TelephoneNobodys implements Check {

    @Override
    public String code() {
        return "phone_nobodys";
    }

    @Override
    public String detail() {
        return "x.value";
    }

    @Override
    public String among() {
        return """
                from casefile.particular x
                where x.kind = 'phone' and x.value !~ '^[+][1-9][0-9]{7,14}$' and coalesce(x.last, 'infinity') >= :today
                """;
    }

    @Override
    public String mend() {
        return "identity#particulars";
    }
}
