package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// A benefit runs, and nobody is first contact.
@Component
@Order(100)
class NoFirstContact implements Check {

    @Override
    public String code() {
        return "no_first_contact";
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
                  and not exists (select from casefile.follower f
                                  where f.centre = x.centre and f.person = x.person and f.first_contact
                                    and f.first <= :today and f.last >= :today)
                """;
    }

    @Override
    public String mend() {
        return "followers";
    }
}
