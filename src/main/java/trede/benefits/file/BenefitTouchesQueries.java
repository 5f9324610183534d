package trede.benefits.file;

import static trede.casefile.keeping.Touched.WRITTEN;
import static trede.casefile.keeping.Touched.dayOf;
import static trede.casefile.keeping.Touched.done;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.keeping.Touched;
import trede.casefile.keeping.Touches;

/// A benefit that runs keeps a file, and so does whatever is asked and not decided, decided and not told.
@Component
class BenefitTouchesQueries implements Touches {

    /// Asked, and something of it neither decided, withdrawn nor sent on to another centre.
    private static final String UNDECIDED = """
            t.withdrawn_on is null
              and not exists (select from benefits.forwarding f where f.centre = t.centre and f.application = t.id)
              and exists (select from unnest(t.kinds) k
                          where not exists (select from benefits.decision d
                                            where d.centre = t.centre and d.person = t.person and d.application = t.id and d.aid = k
                                              and d.kind in ('granted', 'refused') and d.undone_on is null))
            """;

    @Override
    public List<Touched> list() {
        return List.of(
                Touched.of("benefits.application", done(UNDECIDED, "t.received, t.withdrawn_on")),
                Touched.of(
                        "benefits.forwarding",
                        done(
                                "t.sent_on is null or t.told_on is null or t.reply = 'declined' and t.referred_on is null",
                                "t.sent_on, t.told_on, t.replied_on, t.referred_on")),
                Touched.of("benefits.inquiry", "greatest(t.begun_on, t.visited_on, t.consulted_on, " + WRITTEN + ")"),
                Touched.of("benefits.stay", "greatest(t.last, " + WRITTEN + ")"),
                Touched.of("benefits.change", done("t.looked_on is null", "t.reported_on, t.looked_on")),
                Touched.of("benefits.calculation", "greatest(t.day, " + dayOf("t.made_at") + ")"),
                Touched.of(
                        "benefits.proposal",
                        done("t.decided_on is null and t.withdrawn_on is null", "t.decided_on, t.withdrawn_on")),
                Touched.of("benefits.agenda_item", done("t.outcome is null", WRITTEN)),
                Touched.of(
                        "benefits.decision",
                        done(
                                "t.decided_by = 'chair' and t.ratified_on is null and t.undone_on is null",
                                "t.decided_on, t.ratified_on, t.undone_on")),
                Touched.of("benefits.held_right", "t.last"),
                Touched.of("benefits.review", "t.done_on"),
                Touched.of("benefits.letter", done("t.sent_on is null", "t.sent_on, t.appeal_until")));
    }
}
