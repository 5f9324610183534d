package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// A parent who was no twelve years old when the child was born: the relation is probably written the wrong way round.
@Component
@Order(132)
class ParentTooYoung implements Check {

    @Override
    public String code() {
        return "parent_too_young_by_birth";
    }

    @Override
    public String detail() {
        return "x.born::text || '|' || x.child_born::text";
    }

    @Override
    public String among() {
        return """
                from (select r.a as person, p.birth as born, min(coalesce(c.birth, r.birth)) as child_born
                      from casefile.relation r
                      join casefile.identity p on p.centre = r.centre and p.person = r.a
                      left join casefile.identity c on c.centre = r.centre and c.person = r.b
                      where r.kind = 'parent' and r.first <= :today and r.last >= :today
                        and coalesce(c.birth, r.birth) < p.birth + interval '12 years'
                      group by r.a, p.birth) x
                where true
                """;
    }

    @Override
    public String mend() {
        return "household";
    }
}
