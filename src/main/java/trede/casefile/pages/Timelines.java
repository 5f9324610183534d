package trede.casefile.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.casefile.Person;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineSource;
import trede.web.Words;

/// Puts what every room knows of a person on one line of time.
@Component
class Timelines {

    private final List<TimelineSource> sources;

    Timelines(List<TimelineSource> sources) {
        this.sources = sources;
    }

    /// All there is, the newest first.
    List<TimelineFact> list(Person person) {
        return sources.stream()
                .flatMap(source -> source.list(person).stream())
                .sorted(Comparator.comparing(TimelineFact::first)
                        .reversed()
                        .thenComparing(fact -> fact.known().from(), Comparator.reverseOrder()))
                .toList();
    }

    /// @param facts all; those of kinds and lanes that were left out are neither drawn nor listed
    TimelineView draw(List<TimelineFact> facts, TimelineAsked asked, LocalDate today, Words words) {
        var zooms = new Zooms(today, facts, asked.from(), asked.until());
        var window = zooms.chosen();
        var shown = facts.stream().filter(asked::shows).toList();
        // without a stretch that somebody chose, the list holds what lies before it too
        var within = asked.from() == null
                ? shown
                : shown.stream().filter(window::touches).toList();
        return new TimelineView(
                Timeline.of(shown, window, today, words),
                TimelineView.Listed.of(within, asked.listsAll()),
                zooms.list(),
                sorted(facts, TimelineFact::topic)
                        .map(topic -> new TimelineView.Kind(topic, asked.shows(topic), asked.toggled(topic, window)))
                        .toList(),
                sorted(facts, TimelineFact::lane)
                        .map(lane -> new TimelineView.Choice(lane, asked.shows(lane), asked.toggled(lane, window)))
                        .toList(),
                asked);
    }

    private static <E extends Enum<E>> Stream<E> sorted(List<TimelineFact> facts, Function<TimelineFact, E> what) {
        return facts.stream().map(what).distinct().sorted();
    }
}
