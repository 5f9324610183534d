package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// More custody of a child was given away than there is.
@Component
@Order(130)
class CustodyTooMuch implements Check {

    @Override
    public String code() {
        return "custody_too_much";
    }

    @Override
    public String detail() {
        return "x.total::text";
    }

    @Override
    public String among() {
        return """
                from (select r.a as person, s.total
                      from (select c.centre, c.b, sum(c.custody) as total from casefile.relation c
                            where c.kind in ('parent', 'guardian') and c.b is not null and c.first <= :today and c.last >= :today
                            group by c.centre, c.b having sum(c.custody) > 100) s
                      join casefile.relation r on r.centre = s.centre and r.b = s.b
                      where r.kind in ('parent', 'guardian') and r.first <= :today and r.last >= :today) x
                where true
                """;
    }

    @Override
    public String mend() {
        return "household";
    }
}
