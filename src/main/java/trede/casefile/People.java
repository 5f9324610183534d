package trede.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.time.Brussels;

/// All the people of a centre. Whoever is shown is noted in the log of looks.
@Component
public class People {

    private final PersonQueries persons;
    private final SearchQueries search;
    private final ListQueries lists;
    private final Looks looks;
    private final Clock clock;

    People(PersonQueries persons, SearchQueries search, ListQueries lists, Looks looks, Clock clock) {
        this.persons = persons;
        this.search = search;
        this.lists = lists;
        this.looks = looks;
        this.clock = clock;
    }

    /// A person by the public id; empty for one of another centre.
    @Transactional
    public Optional<Person> find(UUID id) {
        var found = persons.find(id);
        found.ifPresent(person -> looks.log("person", Map.of(), List.of(person.id())));
        return found;
    }

    /// The facts about somebody who was found, known now and formerly, by first day.
    @Transactional(readOnly = true)
    public List<KnownFact> listFacts(Person person) {
        return persons.listFacts(person.number());
    }

    /// One page of a list of people.
    @Transactional
    public List<PersonLine> list(PeopleWanted wanted) {
        var lines = lists.list(wanted);
        looks.log("list", wanted.filter(), ids(lines));
        return lines;
    }

    /// By parts of names in any order and spelling, birth date, national number, telephone, street, file number.
    /// Best first.
    @Transactional
    public List<Found> search(String typed, int limit) {
        var today = LocalDate.now(clock.withZone(Brussels.ZONE));
        var asked = Question.of(typed, today);
        if (asked.text().length() < 2) {
            return List.of();
        }
        var found = found(asked, today, limit);
        if (!found.isEmpty()) {
            var ids = found.stream().map(each -> each.line().id()).toList();
            looks.log("search", Map.of("by", found.getFirst().why().name().toLowerCase(Locale.ROOT)), ids);
        }
        return found;
    }

    private List<Found> found(Question asked, LocalDate today, int limit) {
        if (!asked.names().isEmpty()) {
            return search.byName(asked, search.words(asked.names()), limit);
        }
        var born = asked.born();
        return born == null
                ? search.byDigits(asked, asked.births(today), limit)
                : search.bornIn(born, asked.text(), limit);
    }

    private static List<UUID> ids(List<PersonLine> lines) {
        return lines.stream().map(PersonLine::id).toList();
    }
}
