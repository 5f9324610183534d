package trede.casefile.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import trede.casefile.Lane;
import trede.casefile.TimelineFact;
import trede.web.Words;

/// What runs today, what matters most first: the line that never scrolls away. What two rooms tell in the same words is
/// said once, since the earliest.
final class Status {

    private static final int MOST = 3;
    private static final Set<Lane> ASIDE = EnumSet.of(Lane.HOME, Lane.COLLEAGUES);

    private Status() {}

    static List<TimelineFact> of(List<TimelineFact> facts, LocalDate today, Words words) {
        var said = new HashSet<String>();
        return facts.stream()
                .filter(fact -> fact.known().now() && !ASIDE.contains(fact.lane()) && !fact.happens())
                .filter(fact -> !fact.first().isAfter(today)
                        && (fact.last() == null || !fact.last().isBefore(today)))
                .sorted(Comparator.comparing(TimelineFact::lane).thenComparing(TimelineFact::first))
                .filter(fact -> said.add(fact.label().in(words)))
                .limit(MOST)
                .toList();
    }
}
