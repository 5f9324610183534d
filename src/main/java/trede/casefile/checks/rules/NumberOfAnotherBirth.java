package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// A national number that tells another birth date; in a bis number 20 or 40 is added to the month.
@Component
@Order(50)
class NumberOfAnotherBirth implements Check {

    @Override
    public String code() {
        return "number_other_birth";
    }

    @Override
    public String detail() {
        return "x.niss || '|' || x.birth_told";
    }

    @Override
    public String among() {
        return """
                from casefile.identity x
                where x.niss ~ '^[0-9]{11}$'
                  and (left(x.niss, 2) <> to_char(x.birth, 'YY')
                       or x.birth_told not like '____-00%' and x.birth_told like '____-__%'
                          and substr(x.niss, 3, 2)::int % 20 not in (0, extract(month from x.birth)::int)
                       or x.birth_told like '____-__-__' and x.birth_told not like '%-00%'
                          and substr(x.niss, 5, 2)::int not in (0, extract(day from x.birth)::int))
                """;
    }

    @Override
    public String mend() {
        return "identity";
    }
}
