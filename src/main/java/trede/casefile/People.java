package trede.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;

/// All the people of a centre. Whoever is shown is noted in the log of looks.
@Component
public class People {

    private final PersonQueries persons;
    private final ListQueries lists;
    private final Looks looks;

    People(PersonQueries persons, ListQueries lists, Looks looks) {
        this.persons = persons;
        this.lists = lists;
        this.looks = looks;
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

    private static List<UUID> ids(List<PersonLine> lines) {
        return lines.stream().map(PersonLine::id).toList();
    }
}
