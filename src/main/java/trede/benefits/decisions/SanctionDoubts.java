package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.benefits.clocks.SanctionMaximum;
import trede.benefits.clocks.SuspensionStart;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.law.Law;

/// What nobody confirmed about a sanction: the day on which it begins, and two of them one after the other.
/// It is said, and stops nobody.
@Component
public class SanctionDoubts {

    private final DecisionQueries decisions;
    private final Law law;

    SanctionDoubts(DecisionQueries decisions, Law law) {
        this.decisions = decisions;
        this.law = law;
    }

    /// @param today the day on which it would be decided, and the person told at the earliest
    @Transactional(readOnly = true)
    public List<Saying> list(Person person, Content content, LocalDate today) {
        return sanction(content) == null ? List.of() : of(content, decisions.list(person.number()), today, law);
    }

    static List<Saying> of(Content content, List<Decision> decisions, LocalDate today, Law law) {
        var doubts = new ArrayList<Saying>();
        if (content.ground() == Ground.AGREEMENT) {
            var start = SuspensionStart.of(law, today, today);
            if (!start.law().confirmed() && !content.first().equals(start.proposed())) {
                doubts.add(Saying.of(
                        start.includes(content.first())
                                ? "benefits.decision.doubt.begins"
                                : "benefits.decision.doubt.begins_outside",
                        start.proposed(),
                        start.last(),
                        content.first()));
            }
        }
        var before = before(content, decisions);
        if (before.isBefore(content.first())) {
            doubts.add(Saying.of("benefits.decision.doubt.in_a_row", before, content.first(), until(content)));
        }
        return doubts;
    }

    /// Since when sanctions of the same kind follow each other without a day between, until this one begins.
    private static LocalDate before(Content content, List<Decision> decisions) {
        var same = same(content, decisions);
        var rights = RunningRight.of(decisions);
        var begins = content.first();
        boolean goesOn = true;
        while (goesOn) {
            var eve = begins.minusDays(1);
            var former = rights.stream()
                    .filter(right -> !right.paid() && right.runsOn(eve) && same.contains(right.decision()))
                    .filter(right -> right.aid().place().equals(content.aid().place()))
                    .findFirst();
            goesOn = former.isPresent();
            begins = former.map(HeldRight::first).orElse(begins);
        }
        return begins;
    }

    private static Set<UUID> same(Content content, List<Decision> decisions) {
        var grounds = content.ground().sameSanctions();
        return decisions.stream()
                .filter(each -> each.content().kind() == DecisionKind.SUSPENDED)
                .filter(each -> grounds.contains(each.content().ground().code()))
                .map(Decision::id)
                .collect(Collectors.toSet());
    }

    private static Object until(Content content) {
        var last = content.last();
        return last == null ? Saying.of("benefits.decision.doubt.open") : last;
    }

    private static SanctionMaximum.@Nullable Ground sanction(Content content) {
        return content.kind() == DecisionKind.SUSPENDED ? content.ground().sanction() : null;
    }
}
