package trede.casefile.due.sources;

import java.time.Clock;
import org.springframework.stereotype.Component;
import trede.casefile.DueSource;
import trede.law.Law;
import trede.time.Brussels;

/// Facts that contradict each other or are missing: one line a file, which says what if it is one only, in time
/// until some weeks after the oldest was found. What has a line of its own is left out.
@Component
class CheckDueQueries implements DueSource {

    private final Law law;
    private final Clock clock;

    CheckDueQueries(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "casefile";
    }

    @Override
    public String found() {
        int days = law.number("casefile.check_days", Brussels.dayOf(clock.instant()));
        return """
                select o.person, case count(*) when 1 then 'check' else 'checks' end, '', min(o.since) + %d, null::uuid,
                       case count(*) when 1 then min(o.code) else count(*)::text end, 'checks'
                from casefile.finding_open o
                where (:people::bigint[] is null or o.person = any (:people))
                  and o.code not in ('reference_unpresented', 'residence_expired')
                  and not exists (select from casefile.signed_off s
                                  where s.centre = o.centre and s.person = o.person and s.code = o.code and s.detail = o.detail)
                group by o.person
                """.formatted(days);
    }
}
