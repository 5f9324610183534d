package trede.casefile.identities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Visitors;

/// All that is known of people besides their identity: other names, telephones, addresses, papers.
@Component
public class Particulars {

    private final ParticularQueries queries;
    private final Identities identities;
    private final Looks looks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Particulars(
            ParticularQueries queries,
            Identities identities,
            Looks looks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.events = events;
        this.queries = queries;
        this.identities = identities;
        this.looks = looks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Particular> list(Person person) {
        return queries.list(person.number(), false);
    }

    /// With what was known formerly, what is known now first.
    @Transactional(readOnly = true)
    public List<Particular> listAll(Person person) {
        return queries.list(person.number(), true);
    }

    /// Telephones and e-mail addresses of people's own, by their number.
    @Transactional(readOnly = true)
    public Map<Long, List<Particular>> listOwn(Collection<Long> people) {
        return people.isEmpty() ? Map.of() : queries.listOwn(people);
    }

    @Transactional
    public void add(Person person, Particular particular) {
        queries.add(person.number(), particular, Visitors.get().actor());
        changed(person, particular.kind().code());
    }

    /// It holds no longer, from today on.
    @Transactional
    public void end(Person person, UUID id) {
        var yesterday = LocalDate.now(clock.withZone(Brussels.ZONE)).minusDays(1);
        if (queries.end(person.number(), id, yesterday, Visitors.get().actor()) == 0) {
            throw new NotHere();
        }
        changed(person, "end");
    }

    /// It never was so.
    @Transactional
    public void withdraw(Person person, UUID id) {
        if (queries.withdraw(person.number(), id) == 0) {
            throw new NotHere();
        }
        changed(person, "withdrawn");
    }

    /// From a day on these people live at another address, and no longer where they lived.
    ///
    /// @param people by number
    @Transactional
    public void move(List<Long> people, String street, String place, LocalDate from) {
        for (long person : people) {
            queries.leaveHome(person, from.minusDays(1), Visitors.get().actor());
            queries.add(
                    person,
                    new Particular(
                            null,
                            ParticularKind.ADDRESS,
                            "residence",
                            street,
                            place.isEmpty() ? null : place,
                            from,
                            null,
                            null,
                            null),
                    Visitors.get().actor());
            identities.keepKeys(person);
        }
    }

    private void changed(Person person, String what) {
        identities.keepKeys(person.number());
        looks.log("particular", Map.of("changed", what), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }
}
