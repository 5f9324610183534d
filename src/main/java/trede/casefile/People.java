package trede.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.following.Viewings;
import trede.casefile.looking.Openings;

/// All the people of a centre. Whoever is shown is noted in the log of looks.
@Component
public class People {

    private final PersonQueries persons;
    private final ListQueries lists;
    private final Viewings viewings;
    private final Looks looks;
    private final Openings openings;

    People(PersonQueries persons, ListQueries lists, Viewings viewings, Looks looks, Openings openings) {
        this.viewings = viewings;
        this.persons = persons;
        this.lists = lists;
        this.looks = looks;
        this.openings = openings;
    }

    /// A person by the public id; empty for one of another centre.
    ///
    /// @throws trede.casefile.following.FileHidden if the file is not the visitor's to open
    @Transactional
    public Optional<Person> find(UUID id) {
        var open = viewings.check(id);
        var found = open.isEmpty() ? Optional.<Person>empty() : persons.find(id);
        found.ifPresent(person -> openings.log(person.id(), open.orElseThrow()));
        return found;
    }

    /// Name and birth of anybody in the centre, whoever may see the file: nobody is made twice. Not
    /// logged; the
    /// page
    /// that
    /// shows it is.
    @Transactional(readOnly = true)
    public Optional<PersonLine> findLine(UUID id) {
        return lists.find(id);
    }

    /// The same of several; who is no more, or of another centre, is not among them.
    @Transactional(readOnly = true)
    public List<PersonLine> listLines(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : lists.list(ids);
    }

    /// Those of them whose file is not the visitor's to open.
    @Transactional(readOnly = true)
    public Set<UUID> listHidden(Collection<UUID> ids) {
        return viewings.listHidden(ids);
    }

    /// The facts about somebody who was found, known now and formerly, by first day.
    @Transactional(readOnly = true)
    public List<KnownFact> listFacts(Person person) {
        return persons.listFacts(person.number());
    }

    /// The same as far as it holds: what our own rooms answer for is theirs to tell from that day on.
    @Transactional(readOnly = true)
    public List<KnownFact> listHeld(Person person) {
        var since = persons.listOwn(person.number());
        return listFacts(person).stream()
                .flatMap(fact -> fact.until(since.get(fact.kind())).stream())
                .toList();
    }

    /// One page of a list of people.
    @Transactional
    public List<PersonLine> list(PeopleWanted wanted) {
        var lines = veiled(lists.list(wanted));
        looks.log("list", wanted.filter(), ids(lines));
        return lines;
    }

    private List<PersonLine> veiled(List<PersonLine> lines) {
        var hidden = viewings.listHidden(ids(lines));
        return hidden.isEmpty()
                ? lines
                : lines.stream()
                        .map(line -> hidden.contains(line.id()) ? line.veil() : line)
                        .toList();
    }

    private static List<UUID> ids(List<PersonLine> lines) {
        return lines.stream().map(PersonLine::id).toList();
    }
}
