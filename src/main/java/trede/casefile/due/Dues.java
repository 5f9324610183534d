package trede.casefile.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.DueSource;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.casefile.events.FilesChanged;
import trede.casefile.following.Viewings;
import trede.time.Brussels;
import trede.time.HouseClock;

/// All that is due in the files of the centre, from every room that tells what falls due in it.
@Component
public class Dues {

    /// More files than this are found faster with all others.
    private static final int MANY = 500;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int NEW_FOR_DAYS = 14;

    private final List<DueSource> sources;
    private final DueQueries queries;
    private final ReadingQueries reading;
    private final Viewings viewings;
    private final Looks looks;
    private final Clock clock;

    Dues(
            List<DueSource> sources,
            DueQueries queries,
            ReadingQueries reading,
            Viewings viewings,
            Looks looks,
            Clock clock) {
        this.sources = sources;
        this.queries = queries;
        this.reading = reading;
        this.viewings = viewings;
        this.looks = looks;
        this.clock = clock;
    }

    /// A page of a list, the most urgent first.
    ///
    /// @param many of the whole list
    public record Listed(List<Due> dues, int many) {}

    /// Finds anew in all files of the centre, a room after the other.
    ///
    /// @return how much is due
    @Transactional
    public long refresh() {
        queries.takeTurn();
        var rooms = sources.stream().collect(Collectors.groupingBy(DueSource::room));
        rooms.values().forEach(room -> queries.refresh(room, today(), null));
        queries.clear(rooms.keySet());
        return queries.count();
    }

    /// Finds anew in the file that was just changed, after whoever else looks at it (they listen with an
    /// order). Who tells of days gone by has all files looked at in the end.
    @EventListener
    @Transactional
    public void refresh(FileChanged changed) {
        if (HouseClock.then().isEmpty()) {
            refresh(Set.of(changed.person()));
        }
    }

    /// Finds anew in many files that were changed in one act.
    @EventListener
    @Transactional
    public void refresh(FilesChanged changed) {
        refresh(changed.people());
    }

    private void refresh(Set<UUID> people) {
        if (people.size() > MANY) {
            refresh();
        } else {
            queries.refresh(sources, today(), queries.listNumbers(people));
        }
    }

    /// What is due for these colleagues, most urgent first, at most so many of each urgency; in files that the
    /// visitor may see.
    @Transactional
    public List<Pile> listPiles(Collection<UUID> accounts, int limit) {
        var piles = reading.listPiles(accounts, today(), limit);
        var hidden = hidden(piles.stream().flatMap(pile -> pile.dues().stream()));
        return piles.stream()
                .map(pile -> new Pile(pile.urgency(), pile.many(), without(hidden, pile.dues())))
                .toList();
    }

    /// What is due for these colleagues, the most urgent first.
    ///
    /// @param accounts none for what is nobody's
    /// @param urgency the only one of interest; null for all
    @Transactional
    public Listed list(Collection<UUID> accounts, @Nullable Urgency urgency, int limit, int offset) {
        var found = reading.list(accounts, days(urgency, today()), limit, offset);
        var hidden = hidden(found.dues().stream());
        return new Listed(without(hidden, found.dues()), found.many());
    }

    /// Those whom these colleagues began to follow in the last days; not those whose file is closed to the visitor.
    @Transactional
    public List<Newcomer> listNew(UUID me, Collection<UUID> accounts, int limit) {
        var today = today();
        var found = reading.listNew(accounts, me, today, today.minusDays(NEW_FOR_DAYS), limit);
        looks.log(
                "list",
                Map.of("of", "new"),
                found.stream().map(Newcomer::person).distinct().toList());
        return found;
    }

    /// For the head of a file that was opened.
    @Transactional(readOnly = true)
    public Brief brief(Person person) {
        return reading.brief(person.number(), today());
    }

    private Set<UUID> hidden(Stream<Due> dues) {
        var people = dues.map(Due::person).collect(Collectors.toSet());
        var hidden = viewings.listHidden(people);
        var shown = new HashSet<>(people);
        shown.removeAll(hidden);
        looks.log("list", Map.of("of", "due"), shown);
        return hidden;
    }

    private static List<Due> without(Set<UUID> hidden, List<Due> dues) {
        return dues.stream().filter(due -> !hidden.contains(due.person())).toList();
    }

    private static Map<String, LocalDate> days(@Nullable Urgency urgency, LocalDate today) {
        return switch (urgency) {
            case null -> Map.of("from", FIRST, "until", LAST);
            case LATE -> Map.of("from", FIRST, "until", today.minusDays(1));
            case TODAY -> Map.of("from", today, "until", today);
            case WEEK -> Map.of("from", today.plusDays(1), "until", Urgency.endOfWeek(today));
            case LATER -> Map.of("from", Urgency.endOfWeek(today).plusDays(1), "until", LAST);
        };
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
