package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// Two people, as somebody said, with one national number: one of the two is wrong.
@Component
@Order(55)
class NumberOfTwoPeople implements Check {

    @Override
    public String code() {
        return "number_of_two";
    }

    @Override
    public String detail() {
        return "x.niss";
    }

    @Override
    public String among() {
        return """
                from (select n.centre, unnest(array[n.person, n.other]) as person, a.niss
                      from casefile.not_same n
                      join casefile.identity a on a.centre = n.centre and a.person = n.person
                      join casefile.identity b on b.centre = n.centre and b.person = n.other
                      where a.niss = b.niss and a.niss <> '') x
                """;
    }

    @Override
    public String mend() {
        return "identity";
    }
}
