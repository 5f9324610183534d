package trede.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.following.Viewings;
import trede.time.Brussels;
import trede.web.DayEntry;

/// All the people of a centre. Whoever is shown is noted in the log of looks.
@Component
public class People {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST_PARTS = 6;

    private final PersonQueries persons;
    private final SearchQueries search;
    private final ListQueries lists;
    private final Viewings viewings;
    private final Looks looks;
    private final Clock clock;

    People(
            PersonQueries persons,
            SearchQueries search,
            ListQueries lists,
            Viewings viewings,
            Looks looks,
            Clock clock) {
        this.viewings = viewings;
        this.persons = persons;
        this.search = search;
        this.lists = lists;
        this.looks = looks;
        this.clock = clock;
    }

    /// A person by the public id; empty for one of another centre.
    ///
    /// @throws trede.casefile.following.FileHidden if the file is not the visitor's to open
    @Transactional
    public Optional<Person> find(UUID id) {
        var open = viewings.check(id);
        var found = open.isEmpty() ? Optional.<Person>empty() : persons.find(id);
        found.ifPresent(person ->
                looks.log("person", Map.of("why", open.orElseThrow().why().code()), List.of(person.id())));
        return found;
    }

    /// Name and birth of anybody in the centre, whoever may see the file: nobody is made twice. Not logged; the page
    /// that
    /// shows it is.
    @Transactional(readOnly = true)
    public Optional<PersonLine> findLine(UUID id) {
        return lists.find(id);
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

    /// One page of a list of people.
    @Transactional
    public List<PersonLine> list(PeopleWanted wanted) {
        var lines = veiled(lists.list(wanted));
        looks.log("list", wanted.filter(), ids(lines));
        return lines;
    }

    /// By parts of names in any order, without accents; by birth date; by the source's own number. Best first.
    @Transactional
    public List<PersonLine> search(String typed, int limit) {
        String text = typed.strip();
        if (text.length() < 2) {
            return List.of();
        }
        var lines = veiled(found(text, limit));
        if (!lines.isEmpty()) {
            looks.log("search", Map.of("q", text), ids(lines));
        }
        return lines;
    }

    private List<PersonLine> found(String text, int limit) {
        var birth = DayEntry.find(text, LocalDate.now(clock.withZone(Brussels.ZONE)));
        if (birth.isPresent()) {
            return search.bornOn(birth.get(), limit);
        }
        if (text.chars().anyMatch(Character::isDigit)) {
            var numbered = search.bySource(text);
            if (!numbered.isEmpty()) {
                return numbered;
            }
        }
        var parts = Arrays.stream(BETWEEN_PARTS.split(text))
                .filter(part -> !part.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_PARTS)
                .toList();
        return parts.isEmpty() ? search.bySource(text) : search.byName(parts, limit);
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
