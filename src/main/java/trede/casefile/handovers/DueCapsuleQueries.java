package trede.casefile.handovers;

import java.time.Clock;
import org.springframework.stereotype.Component;
import trede.casefile.DueSource;
import trede.law.Law;
import trede.time.Brussels;

/// What is to be confirmed by who leaves, and read by who comes.
@Component
class DueCapsuleQueries implements DueSource {

    private static final String FOUND = """
            select c.person, 'capsule_confirm' as code, c.id::text as thing, h.made_on + %1$d as due, c.owner as account,
                   c.first::text as detail, 'handovers/' || c.id as address
            from casefile.capsule c
            join casefile.handover h on h.centre = c.centre and h.id = c.handover
            where c.confirmed_on is null and (:people::bigint[] is null or c.person = any (:people))
            union all
            select c.person, 'capsule_read', c.id::text, greatest(c.first, c.confirmed_on) + %1$d, c.to_account, c.first::text,
                   'handovers/' || c.id
            from casefile.capsule c
            where c.confirmed_on is not null and c.read_on is null and (:people::bigint[] is null or c.person = any (:people))
            """;

    private final Law law;
    private final Clock clock;

    DueCapsuleQueries(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "casefile";
    }

    @Override
    public String found() {
        return FOUND.formatted(law.number("casefile.capsule_days", Brussels.dayOf(clock.instant())));
    }
}
