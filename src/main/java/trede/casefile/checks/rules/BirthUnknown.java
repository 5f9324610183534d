package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// Somebody has a benefit, and we do not know the whole birth date.
@Component
@Order(10)
class BirthUnknown implements Check {

    @Override
    public String code() {
        return "birth_unknown";
    }

    @Override
    public String detail() {
        return "x.birth_told";
    }

    @Override
    public String among() {
        return """
                from casefile.identity x
                where (x.birth_told not like '____-__-__' or x.birth_told like '%%-00%%') and %s
                """.formatted(Check.benefit("x.person"));
    }

    @Override
    public String mend() {
        return "identity";
    }
}
