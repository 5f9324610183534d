package trede.casefile.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.web.Words;

/// What happens too close together to be read: how far apart it must be, and what is said of it.
final class Bundling {

    /// So many marks with their number stand beside each other.
    private static final int PLACES = 24;

    private static final long SHORTEST = 7;

    private Bundling() {}

    /// In which of the places a mark falls.
    static int place(Window window, TimelineFact fact) {
        return (int) Math.floor(Math.max(0, window.at(fact.first())) * PLACES / 100);
    }

    /// @param some by day
    static Bar.Bundle of(List<TimelineFact> some, Window window, Words words) {
        var counts = new LinkedHashMap<String, Integer>();
        some.forEach(fact -> counts.merge(fact.label().in(words), 1, Integer::sum));
        var first = some.getFirst().first();
        var last = some.getLast().first();
        String what = counts.entrySet().stream()
                .map(each -> words.say("casefile.timeline.times", each.getValue(), each.getKey()))
                .collect(Collectors.joining(", "));
        return new Bar.Bundle(
                Saying.of("casefile.timeline.bundle", some.size(), first, last, what)
                        .in(words),
                closer(window, first, last));
    }

    private static @Nullable Window closer(Window window, LocalDate first, LocalDate last) {
        long length = Math.max(SHORTEST, last.toEpochDay() - first.toEpochDay() + 1);
        long margin = Math.max(1, length / 6);
        var closer = new Window(first.minusDays(margin), first.plusDays(length - 1 + margin));
        return closer.days() < window.days() ? closer : null;
    }
}
