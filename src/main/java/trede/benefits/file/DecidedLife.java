package trede.benefits.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.benefits.decisions.Decision;
import trede.benefits.decisions.Decisions;
import trede.benefits.decisions.HeldRight;
import trede.casefile.Known;
import trede.casefile.Lane;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineFact.Topic;
import trede.casefile.TimelineSource;

/// Puts rights on the timeline as bars, and the decisions that began or ended them as marks.
@Component
class DecidedLife implements TimelineSource {

    private final Decisions decisions;

    DecidedLife(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        var all = decisions.list(person);
        var rights = decisions.listRights(all);
        var facts = new ArrayList<TimelineFact>();
        for (var right : rights) {
            var since = all.stream()
                    .filter(decision -> decision.id().equals(right.decision()))
                    .map(decision -> Known.here(decision.course().on()))
                    .findFirst()
                    .orElseThrow();
            facts.add(right(right, "right" + facts.size(), since));
        }
        return Stream.concat(facts.stream(), all.stream().map(DecidedLife::mark))
                .toList();
    }

    private static TimelineFact right(HeldRight right, String id, Known since) {
        var remarks = new ArrayList<Saying>();
        if (right.category() != null) {
            remarks.add(Saying.of("benefits.decision.category." + right.category()));
        }
        return new TimelineFact(
                id,
                Lane.MONEY,
                Saying.of(right.paid() ? right.aid().label() : "benefits.decision.suspended_right"),
                remarks,
                right.first(),
                right.last(),
                since,
                false);
    }

    private static TimelineFact mark(Decision decision) {
        var on = decision.course().on();
        var remarks = List.of(
                Saying.plain(decision.reference()),
                Saying.of(decision.content().aid().label()));
        return TimelineFact.mark(
                        "decision-" + decision.id(),
                        Lane.MONEY,
                        Saying.of(decision.content().kind().label()),
                        remarks,
                        on)
                .about(Topic.DECISIONS)
                .at("benefits/decisions/" + decision.id());
    }
}
