package trede.casefile.identities;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// All that is known of people besides their identity: other names, telephones, addresses, papers.
@Component
public class Particulars {

    private final ParticularQueries queries;
    private final ParticularVersionQueries versions;
    private final Identities identities;
    private final Abodes abodes;
    private final Trail trail;
    private final Clock clock;

    Particulars(
            ParticularQueries queries,
            ParticularVersionQueries versions,
            Identities identities,
            Abodes abodes,
            Trail trail,
            Clock clock) {
        this.versions = versions;
        this.abodes = abodes;
        this.queries = queries;
        this.identities = identities;
        this.trail = trail;
        this.clock = clock;
    }

    /// Where it is told that somebody's file changed.
    @Component("particularTrail")
    record Trail(Looks looks, ApplicationEventPublisher events) {}

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

    /// What was known formerly of all this, by whom, and what became of it; what is known now first.
    @Transactional(readOnly = true)
    public List<ParticularVersion> listVersions(Person person) {
        return versions.list(person.number());
    }

    /// One of somebody's, as it is known now.
    @Transactional(readOnly = true)
    public Optional<Particular> find(Person person, UUID id) {
        return list(person).stream().filter(each -> id.equals(each.id())).findFirst();
    }

    @Transactional
    public void add(Person person, Particular particular) {
        queries.add(person.number(), particular, Visitors.get().actor());
        abodes.settle(person.number());
        changed(person, particular.kind().code());
    }

    /// Corrects it where it stands.
    ///
    /// @param opened since when what the form showed was known
    /// @return what somebody else wrote there meanwhile: then nothing is kept
    @Transactional
    public Optional<Particular> change(Person person, UUID id, Particular particular, @Nullable Instant opened) {
        var known = find(person, id)
                .filter(each -> each.kind() == particular.kind())
                .orElseThrow(NotHere::new);
        if (known.says(particular)) {
            return Optional.empty();
        }
        if (opened != null && !opened.equals(known.knownFrom())) {
            return Optional.of(known);
        }
        write(person, known, particular, "corrected");
        return Optional.empty();
    }

    /// It holds no longer after a day.
    ///
    /// @param last null for yesterday
    /// @throws Refusal if it began later
    @Transactional
    public void end(Person person, UUID id, @Nullable LocalDate last) {
        var known = find(person, id).orElseThrow(NotHere::new);
        var day = last == null ? today().minusDays(1) : last;
        var first = known.first();
        if (first != null && day.isBefore(first)) {
            if (last != null) {
                throw new Refusal("casefile.problem.ends_before");
            }
            day = first;
        }
        write(
                person,
                known,
                new Particular(id, known.kind(), known.code(), known.value(), known.extra(), first, day, null, null),
                "end");
    }

    private void write(Person person, Particular known, Particular particular, String what) {
        var id = Objects.requireNonNull(known.id());
        var ruled = abodes.columns(person.number());
        var begun = abodes.begun(id);
        queries.change(person.number(), id, particular, Visitors.get().actor());
        abodes.settle(person.number(), ruled, begun);
        changed(person, what);
    }

    /// It never was so.
    @Transactional
    public void withdraw(Person person, UUID id) {
        if (find(person, id).isEmpty()) {
            throw new NotHere();
        }
        var ruled = abodes.columns(person.number());
        var begun = abodes.begun(id);
        queries.withdraw(person.number(), id, Visitors.get().actor());
        abodes.settle(person.number(), ruled, begun);
        changed(person, "withdrawn");
    }

    /// It was so after all.
    ///
    /// @throws NotHere if it was not withdrawn
    @Transactional
    public void restore(Person person, UUID id) {
        if (!versions.restore(person.number(), id, Visitors.get().actor())) {
            throw new NotHere();
        }
        abodes.settle(person.number());
        changed(person, "restored");
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
            abodes.settle(person);
            identities.keepKeys(person);
        }
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    private void changed(Person person, String what) {
        identities.keepKeys(person.number());
        trail.looks().log("particular", Map.of("changed", what), List.of(person.id()));
        trail.events().publishEvent(new FileChanged(person.id()));
    }
}
