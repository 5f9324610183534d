package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// A national number whose check digits are wrong.
@Component
@Order(40)
class NumberWrong implements Check {

    @Override
    public String code() {
        return "number_wrong";
    }

    @Override
    public String detail() {
        return "x.niss";
    }

    @Override
    public String among() {
        return """
                from casefile.identity x
                where x.niss <> ''
                  and case when x.niss ~ '^[0-9]{11}$'
                           then right(x.niss, 2)::bigint not in (97 - left(x.niss, 9)::bigint % 97, 97 - (2000000000 + left(x.niss, 9)::bigint) % 97)
                           else true end
                """;
    }

    @Override
    public String mend() {
        return "identity";
    }
}
