package trede.casefile.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.Lane;
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

    /// @param facts all; those of lanes that were left out are not drawn
    TimelineView draw(List<TimelineFact> facts, TimelineAsked asked, LocalDate today, Words words) {
        var zooms = new Zooms(today, facts, asked.from(), asked.until());
        var shown = facts.stream().filter(asked::shows).toList();
        var there = EnumSet.noneOf(Lane.class);
        facts.forEach(fact -> there.add(fact.lane()));
        return new TimelineView(
                Timeline.of(shown, zooms.chosen(), today, words),
                zooms.list(),
                there.stream()
                        .map(lane ->
                                new TimelineView.Choice(lane, asked.shows(lane), asked.toggled(lane, zooms.chosen())))
                        .toList(),
                asked);
    }
}
