package trede.casefile.merging.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import trede.access.Accounts;
import trede.casefile.Person;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineSource;
import trede.casefile.following.Changes;
import trede.casefile.following.Viewings;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.households.HouseholdKind;
import trede.casefile.households.Households;
import trede.casefile.identities.Particulars;
import trede.casefile.photos.Photos;
import trede.time.Brussels;

/// Reads all that two files are compared by.
@Component
class Files {

    private final Who who;
    private final List<TimelineSource> rooms;
    private final Viewings viewings;
    private final Changes changes;
    private final Accounts accounts;
    private final Clock clock;

    Files(Who who, List<TimelineSource> rooms, Viewings viewings, Changes changes, Accounts accounts, Clock clock) {
        this.who = who;
        this.rooms = rooms;
        this.viewings = viewings;
        this.changes = changes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Where all that is known of somebody themselves is kept.
    @Component("mergingWho")
    record Who(Particulars particulars, Households households, Photos photos) {}

    FileView view(Person person) {
        return new FileView(
                person,
                today(),
                life(person),
                who.particulars().list(person),
                household(person),
                who.photos().find(person).orElse(null),
                viewings.listFollowers(person.id()),
                changes.list(person.id(), 1).stream().findFirst().orElse(null));
    }

    private List<TimelineFact> life(Person person) {
        return rooms.stream()
                .flatMap(room -> room.list(person).stream())
                .sorted(Comparator.comparing(TimelineFact::first)
                        .reversed()
                        .thenComparing(fact -> fact.known().from(), Comparator.reverseOrder()))
                .toList();
    }

    private List<String> household(Person person) {
        return who.households().list(person).stream()
                .filter(household -> household.kind() == HouseholdKind.ACTUAL)
                .filter(household -> household.find(person.number(), today()).isPresent())
                .flatMap(household -> household.on(today()).stream())
                .filter(member -> !person.id().equals(member.who().id()))
                .map(member -> member.who().name())
                .sorted()
                .toList();
    }

    Colleagues colleagues() {
        return Colleagues.of(accounts);
    }

    LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
