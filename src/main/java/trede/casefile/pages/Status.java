package trede.casefile.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import trede.casefile.Lane;
import trede.casefile.TimelineFact;
import trede.web.Words;

/// What runs today, what matters most first: the line that never scrolls away. What two rooms tell in the same words is
/// said once, since the earliest.
final class Status {

    private static final int MOST = 3;

    private Status() {}

    static List<TimelineFact> of(List<TimelineFact> facts, LocalDate today, Words words) {
        var said = new HashSet<String>();
        return facts.stream()
                .filter(fact -> fact.known().now() && fact.lane() != Lane.HOME && !fact.happens())
                .filter(fact -> !fact.first().isAfter(today)
                        && (fact.last() == null || !fact.last().isBefore(today)))
                .sorted(Comparator.comparing(TimelineFact::lane).thenComparing(TimelineFact::first))
                .filter(fact -> said.add(fact.label().in(words)))
                .limit(MOST)
                .toList();
    }
}
