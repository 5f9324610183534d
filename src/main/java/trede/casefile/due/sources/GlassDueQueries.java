package trede.casefile.due.sources;

import java.time.Clock;
import org.springframework.stereotype.Component;
import trede.casefile.DueSource;
import trede.law.Law;
import trede.time.Brussels;

/// A colleague opened a file with a reason, and whose file it is did not see it yet.
@Component
class GlassDueQueries implements DueSource {

    private final Law law;
    private final Clock clock;

    GlassDueQueries(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "casefile";
    }

    @Override
    public String found() {
        int days = law.number("casefile.glass_seen_days", Brussels.dayOf(clock.instant()));
        return """
                select g.person, 'glass', g.id::text, (g.at at time zone 'Europe/Brussels')::date + %d, null::uuid,
                       (g.at at time zone 'Europe/Brussels')::date::text, '/glass'
                from casefile.glass g
                where g.seen_at is null and (:people::bigint[] is null or g.person = any (:people))
                """.formatted(days);
    }
}
