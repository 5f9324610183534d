package trede.casefile.retention;

import static trede.casefile.keeping.Touched.WRITTEN;
import static trede.casefile.keeping.Touched.dayOf;
import static trede.casefile.keeping.Touched.done;
import static trede.casefile.keeping.Touched.during;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.keeping.Touched;
import trede.casefile.keeping.Touches;

/// What this room itself knows of a file's last day: facts, followers, questions to colleagues, the household.
@Component
class OwnTouches implements Touches {

    @Override
    public List<Touched> list() {
        return List.of(
                Touched.of("casefile.fact", "t.last"),
                Touched.of("casefile.own_fact", "t.last"),
                Touched.of("casefile.follower", "t.last"),
                Touched.of("casefile.identity", "case when t.typed_by is not null then " + WRITTEN + " end"),
                Touched.of("casefile.particular", "greatest(t.first, " + WRITTEN + ")"),
                Touched.of("casefile.photo", WRITTEN),
                Touched.of("casefile.glass", dayOf("t.at")),
                Touched.of("casefile.closed", WRITTEN),
                Touched.of("casefile.referral", "t.begun_on"),
                Touched.of("casefile.referral_step", done("t.answer is null", "t.answered_on")),
                Touched.of("casefile.referral_reading", "coalesce(t.read_on, t.due)"),
                Touched.of("casefile.capsule", "greatest(t.first, t.confirmed_on, t.read_on)"),
                Touched.of("casefile.handed", WRITTEN),
                Touched.of("casefile.request", during()),
                Touched.of("casefile.household_member", during()),
                Touched.of("casefile.household_declined", WRITTEN),
                new Touched("casefile.relation", "a", during()),
                new Touched("casefile.relation", "b", during()),
                Touched.of("casefile.signed_off", "t.signed_on"),
                Touched.of("casefile.not_same", WRITTEN),
                new Touched("casefile.not_same", "other", WRITTEN),
                new Touched("casefile.merge", "survivor", dayOf("coalesce(t.undone_at, t.at)")),
                new Touched("casefile.merge", "gone", dayOf("coalesce(t.undone_at, t.at)")));
    }
}
