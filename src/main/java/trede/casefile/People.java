package trede.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
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

    /// By parts of names in any order, without accents; by birth date; by the source's own number. Best first.
    @Transactional
    public List<PersonLine> search(String typed, int limit) {
        String text = typed.strip();
        if (text.length() < 2) {
            return List.of();
        }
        var lines = found(text, limit);
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

    private static List<UUID> ids(List<PersonLine> lines) {
        return lines.stream().map(PersonLine::id).toList();
    }
}
