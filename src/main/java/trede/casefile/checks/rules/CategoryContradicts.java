package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// The benefit was granted for another category than the household tells.
@Component
@Order(120)
class CategoryContradicts implements Check {

    @Override
    public String code() {
        return "category_contradicts";
    }

    @Override
    public String detail() {
        return "f.detail || '|' || x.likely";
    }

    @Override
    public String among() {
        return """
                from unnest(cast(:people as bigint[]), cast(:likely as text[])) x (person, likely)
                cross join lateral casefile.held(access.current_centre(), x.person) f
                where f.kind = 'benefit' and f.first <= :today and f.last >= :today and f.detail in ('1', '2', '3') and f.detail <> x.likely
                """;
    }

    @Override
    public String mend() {
        return "household";
    }
}
