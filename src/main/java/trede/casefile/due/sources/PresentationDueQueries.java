package trede.casefile.due.sources;

import org.springframework.stereotype.Component;
import trede.casefile.DueSource;

/// Who has a reference address presents himself each quarter; it is in time until the quarter ends.
@Component
class PresentationDueQueries implements DueSource {

    @Override
    public String room() {
        return "casefile";
    }

    @Override
    public String found() {
        return """
                select distinct x.person, 'presentation', '',
                       (date_trunc('quarter', cast(:day as date)) + interval '3 months')::date - 1, null::uuid,
                       ((date_trunc('quarter', cast(:day as date)) + interval '3 months')::date - 1)::text, 'identity#particulars'
                from casefile.particular x
                where x.kind = 'address' and x.code = 'reference'
                  and coalesce(x.first, '-infinity') <= :day and coalesce(x.last, 'infinity') >= :day
                  and (:people::bigint[] is null or x.person = any (:people))
                  and not exists (select from casefile.particular v
                                  where v.centre = x.centre and v.person = x.person and v.kind = 'presentation'
                                    and v.first >= date_trunc('quarter', cast(:day as date)) and v.first <= :day)
                """;
    }
}
