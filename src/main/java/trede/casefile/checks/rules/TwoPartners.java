package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// Somebody is married to, or lives as a couple with, more than one person on the same day.
@Component
@Order(131)
class TwoPartners implements Check {

    @Override
    public String code() {
        return "two_partners";
    }

    @Override
    public String detail() {
        return "x.partners::text";
    }

    @Override
    public String among() {
        return """
                from (select c.person, count(distinct c.other) as partners
                      from (select r.a as person, coalesce(r.b::text, concat_ws(' ', r.given_name, r.family_name)) as other
                            from casefile.relation r
                            where r.kind in ('spouse', 'partner') and r.first <= :today and r.last >= :today
                            union all
                            select r.b, r.a::text from casefile.relation r
                            where r.kind in ('spouse', 'partner') and r.b is not null and r.first <= :today and r.last >= :today) c
                      group by c.person having count(distinct c.other) > 1) x
                where true
                """;
    }

    @Override
    public String mend() {
        return "household";
    }
}
