package trede.casefile.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.People;
import trede.casefile.PeopleChanged;
import trede.casefile.Person;
import trede.casefile.PersonLine;
import trede.casefile.events.FileChanged;
import trede.web.NotHere;

/// All pairs of files of which somebody said that they are of two people: who, when and why; and asking it again.
@Component
public class Distinctions {

    private final DistinctionQueries queries;
    private final People people;
    private final Looks looks;
    private final ApplicationEventPublisher events;

    Distinctions(DistinctionQueries queries, People people, Looks looks, ApplicationEventPublisher events) {
        this.queries = queries;
        this.people = people;
        this.looks = looks;
        this.events = events;
    }

    /// The newest first.
    @Transactional
    public List<Distinction> list(int limit, int offset) {
        return withLines(queries.list(limit, offset));
    }

    /// From whom this person was told apart, the newest first.
    @Transactional
    public List<Distinction> list(Person person) {
        return withLines(queries.listOf(person.number()));
    }

    /// Whether they are two is open again: the pair may come back into the queue.
    ///
    /// @throws NotHere if nobody said that they are two
    @Transactional
    public void askAgain(Person one, Person other) {
        if (!queries.remove(one.number(), other.number())) {
            throw new NotHere();
        }
        looks.log("ask-again", Map.of(), List.of(one.id(), other.id()));
        events.publishEvent(new FileChanged(one.id()));
        events.publishEvent(new FileChanged(other.id()));
        events.publishEvent(new PeopleChanged());
    }

    private List<Distinction> withLines(List<DistinctionQueries.Said> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        var lines =
                PairLines.read(people, said.stream().flatMapToLong(each -> LongStream.of(each.person(), each.other())));
        return said.stream().flatMap(each -> drawn(each, lines).stream()).toList();
    }

    private static Optional<Distinction> drawn(DistinctionQueries.Said said, Map<Long, PersonLine> lines) {
        var one = lines.get(said.person());
        var other = lines.get(said.other());
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(new Distinction(one, other, said.reason(), said.actor(), said.at(), said.sameNumber()));
    }
}
