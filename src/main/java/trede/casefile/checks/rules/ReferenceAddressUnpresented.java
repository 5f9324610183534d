package trede.casefile.checks.rules;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.checks.Check;

/// Somebody with a reference address did not present himself in this quarter.
@Component
@Order(80)
class ReferenceAddressUnpresented implements Check {

    @Override
    public String code() {
        return "reference_unpresented";
    }

    @Override
    public String detail() {
        return "to_char(cast(:today as date), 'YYYY-\"Q\"Q')";
    }

    @Override
    public String among() {
        return """
                from casefile.particular x
                where x.kind = 'address' and x.code = 'reference'
                  and coalesce(x.first, '-infinity') <= :today and coalesce(x.last, 'infinity') >= :today
                  and not exists (select from casefile.particular v
                                  where v.centre = x.centre and v.person = x.person and v.kind = 'presentation'
                                    and v.first >= date_trunc('quarter', cast(:today as date)) and v.first <= :today)
                """;
    }

    @Override
    public String mend() {
        return "identity#particulars";
    }
}
