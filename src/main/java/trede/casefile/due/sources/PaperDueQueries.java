package trede.casefile.due.sources;

import java.time.Clock;
import org.springframework.stereotype.Component;
import trede.casefile.DueSource;
import trede.law.Law;
import trede.time.Brussels;

/// A residence document of somebody whom we help expires soon or did, and no other is known that lasts longer.
@Component
class PaperDueQueries implements DueSource {

    private final Law law;
    private final Clock clock;

    PaperDueQueries(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "casefile";
    }

    @Override
    public String found() {
        int days = law.number("casefile.expiry_days", Brussels.dayOf(clock.instant()));
        return """
                select d.person, 'paper_expires', d.id::text, d.last, null::uuid, d.last::text, 'identity#particulars'
                from casefile.particular d
                where d.kind = 'document' and d.code in ('residence_permit', 'annex') and d.last < cast(:day as date) + %d
                  and (:people::bigint[] is null or d.person = any (:people))
                  and not exists (select from casefile.particular v
                                  where v.centre = d.centre and v.person = d.person and v.kind = 'document'
                                    and v.code in ('residence_permit', 'annex')
                                    and (coalesce(v.last, 'infinity'), v.id) > (d.last, d.id))
                  and (exists (select from casefile.held(d.centre, d.person) b
                               where b.kind = 'benefit'
                                 and b.first <= :day and b.last >= :day)
                       or exists (select from casefile.follower f
                                  where f.centre = d.centre and f.person = d.person and f.first <= :day and f.last >= :day))
                """.formatted(days);
    }
}
