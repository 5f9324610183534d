package trede.contacts.reception;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.Known;
import trede.casefile.Lane;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineSource;
import trede.time.Brussels;

/// Days on which somebody came in without an appointment, on the timeline; those with one stand there as such.
@Component
class DroppedIn implements TimelineSource {

    private final VisitQueries queries;

    DroppedIn(VisitQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        return queries.listUnannounced(person.number()).stream()
                .map(DroppedIn::mark)
                .toList();
    }

    private static TimelineFact mark(Visit visit) {
        var day = Brussels.dayOf(visit.arrived());
        return new TimelineFact(
                "v" + visit.id(),
                Lane.CONTACTS,
                Saying.of("contacts.reception_dropped_in"),
                List.of(),
                day,
                day,
                new Known(visit.arrived(), null, 0),
                false);
    }
}
