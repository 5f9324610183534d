package trede.casefile.households;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.casefile.identities.Particulars;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// All households of the centre: who lives where from which day, in the actual and in the official one.
@Component
public class Households {

    private final HouseholdQueries queries;
    private final RelationQueries relations;
    private final Particulars particulars;
    private final Looks looks;
    private final ApplicationEventPublisher events;

    Households(
            HouseholdQueries queries,
            RelationQueries relations,
            Particulars particulars,
            Looks looks,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.relations = relations;
        this.particulars = particulars;
        this.looks = looks;
        this.events = events;
    }

    /// Every household in which somebody lives or lived, with all its members.
    @Transactional(readOnly = true)
    public List<Household> list(Person person) {
        return queries.list(person.number());
    }

    /// What was known formerly of their households and relations.
    @Transactional(readOnly = true)
    public List<Former> listFormer(Person person) {
        return Stream.concat(
                        queries.listFormer(person.number()).stream(), relations.listFormer(person.number()).stream())
                .toList();
    }

    static Somebody somebody(Person person) {
        var identity = person.identity();
        return new Somebody(
                person.number(),
                person.id(),
                identity.familyName(),
                identity.givenName(),
                identity.birth(),
                identity.deceasedOn());
    }

    /// Somebody begins a household, as its head.
    ///
    /// @throws Refusal if they live in one of that kind
    @Transactional
    public void open(Person person, HouseholdKind kind, LocalDate from) {
        var household = queries.create(kind, null, Visitors.get().actor());
        write(household, new Member(null, somebody(person), MemberRole.HEAD, from, null));
        changed(person, List.of(), "open");
    }

    /// One more lives in a household of this person.
    ///
    /// @throws Refusal if it cannot be: twice the same, in two at a time, before birth or after death
    @Transactional
    public void join(Person person, UUID household, Member member) {
        for (var there : get(person, household).members()) {
            if (there.who().isSame(member.who()) && there.overlaps(member)) {
                throw new Refusal("casefile.household.twice", member.who().name());
            }
        }
        write(household, member);
        changed(person, List.of(member), "join");
    }

    void write(UUID household, Member member) {
        var last = member.last();
        if (last != null && last.isBefore(member.first())) {
            throw new Refusal("casefile.problem.ends_before");
        }
        var birth = member.who().birth();
        if (birth != null && member.first().isBefore(birth.day())) {
            throw new Refusal("casefile.household.unborn", member.who().name());
        }
        var death = member.who().deceasedOn();
        if (death != null && member.first().isAfter(death)) {
            throw new Refusal("casefile.household.deceased", member.who().name());
        }
        try {
            queries.join(household, member, Visitors.get().actor());
        } catch (DataIntegrityViolationException elsewhere) {
            throw new Refusal("casefile.household.elsewhere", member.who().name());
        }
    }

    /// Somebody lives there until this day, the day itself included.
    ///
    /// @throws Refusal if they came only later
    @Transactional
    public void end(Person person, UUID member, LocalDate last) {
        var found = member(person, member);
        if (last.isBefore(found.first())) {
            throw new Refusal("casefile.problem.ends_before");
        }
        queries.end(member, last, Visitors.get().actor());
        changed(person, List.of(found), "end");
    }

    /// They never lived there.
    @Transactional
    public void withdraw(Person person, UUID member) {
        var found = member(person, member);
        queries.withdraw(member);
        changed(person, List.of(found), "withdrawn");
    }

    /// Whether they mainly run one household together.
    @Transactional
    public void answer(Person person, UUID household, @Nullable Boolean joint) {
        var found = get(person, household);
        queries.answer(household, joint, Visitors.get().actor());
        changed(person, found.members(), "joint");
    }

    /// From a day on they all live at another address. Where a file is not the visitor's to open nothing
    /// is written.
    @Transactional
    public void move(Person person, UUID household, Set<UUID> hidden, Address to) {
        var moving = get(person, household).on(to.from()).stream()
                .filter(member -> member.who().id() != null
                        && !hidden.contains(member.who().id()))
                .toList();
        particulars.move(
                moving.stream()
                        .map(member -> Objects.requireNonNull(member.who().number()))
                        .toList(),
                to.street(),
                to.place(),
                to.from());
        changed(person, moving, "move");
    }

    /// Where a household lives from a day on.
    ///
    /// @param street with number
    /// @param place postal code and name; may be empty
    public record Address(String street, String place, LocalDate from) {}

    private Household get(Person person, UUID household) {
        return queries.list(person.number()).stream()
                .filter(each -> each.id().equals(household))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private Member member(Person person, UUID member) {
        return queries.list(person.number()).stream()
                .flatMap(household -> household.members().stream())
                .filter(each -> member.equals(each.id()))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    void changed(Person person, List<Member> members, String what) {
        Set<UUID> shown = new LinkedHashSet<>(List.of(person.id()));
        members.stream()
                .map(member -> member.who().id())
                .filter(Objects::nonNull)
                .forEach(shown::add);
        looks.log("household", Map.of("changed", what), shown);
        // who lives along counts otherwise too
        queries.list(person.number()).stream()
                .flatMap(household -> household.members().stream())
                .map(member -> member.who().id())
                .filter(Objects::nonNull)
                .forEach(shown::add);
        shown.forEach(id -> events.publishEvent(new FileChanged(id)));
    }
}
