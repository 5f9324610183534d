package trede.casefile.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.law.Law;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// What people are to each other: parents and children, couples, guardians. Each holds from both sides.
@Component
public class Relations {

    private static final int WHOLE = 100;

    private final RelationQueries queries;
    private final Law law;
    private final Looks looks;
    private final ApplicationEventPublisher events;

    Relations(RelationQueries queries, Law law, Looks looks, ApplicationEventPublisher events) {
        this.queries = queries;
        this.law = law;
        this.looks = looks;
        this.events = events;
    }

    /// Of one person, from either side, by first day.
    @Transactional(readOnly = true)
    public List<Relation> list(Person person) {
        return queries.list(person.number()).stream()
                .filter(relation -> relation.concerns(person.number()))
                .toList();
    }

    /// Somebody of this centre by their file.
    @Transactional(readOnly = true)
    public Optional<Somebody> find(UUID file) {
        return queries.find(file);
    }

    /// The other is this to somebody.
    ///
    /// @throws Refusal if it cannot be: to oneself, a parent who descends from the child,
    /// a birth that does not fit, or more custody than there is
    @Transactional
    public void add(Person person, Relation typed) {
        var relation = typed.inOrder();
        if (relation.a().isSame(relation.b())) {
            throw new Refusal("casefile.relation.self");
        }
        if (relation.last() != null && relation.last().isBefore(relation.first())) {
            throw new Refusal("casefile.problem.ends_before");
        }
        refuseImpossible(relation);
        refuseMoreThanThereIs(relation);
        try {
            queries.add(relation, Visitors.get().actor());
        } catch (DataIntegrityViolationException twice) {
            throw new Refusal(
                    "casefile.relation.twice", relation.other(person.number()).name());
        }
        changed(person, relation, "add");
    }

    private static void refuseMoreThanThereIs(Relation relation) {
        var percent = relation.custody().percent();
        if (percent != null && (percent < 0 || percent > WHOLE)) {
            throw new Refusal("casefile.relation.percent");
        }
        if (!relation.kind().hasCustody() && !relation.custody().equals(Relation.Custody.UNSAID)) {
            throw new Refusal("casefile.relation.custody_of_child");
        }
    }

    private void refuseImpossible(Relation relation) {
        boolean parent = relation.kind() == RelationKind.PARENT;
        if (!parent && relation.kind() != RelationKind.CHILD) {
            return;
        }
        var elder = parent ? relation.a() : relation.b();
        var child = parent ? relation.b() : relation.a();
        if (elder.birth() != null && child.birth() != null && isTooYoung(elder, child)) {
            throw new Refusal("casefile.relation.parent_younger", elder.name(), child.name());
        }
        var death = elder.deceasedOn();
        if (death != null && child.birth() != null) {
            int days =
                    law.number("casefile.born_after_death_days", child.birth().day());
            if (child.birth().day().isAfter(death.plusDays(days))) {
                throw new Refusal("casefile.relation.parent_dead", child.name(), elder.name());
            }
        }
        var from = child.number();
        var back = elder.number();
        if (from != null && back != null && queries.descends(back, from)) {
            throw new Refusal("casefile.relation.circle", elder.name(), child.name());
        }
    }

    private static boolean isTooYoung(Somebody elder, Somebody child) {
        var parent = Objects.requireNonNull(elder.birth());
        var born = Objects.requireNonNull(child.birth());
        return parent.day().getYear() > born.day().getYear()
                || parent.whole() && born.whole() && !parent.day().isBefore(born.day());
    }

    /// It holds until this day, the day itself included.
    ///
    /// @throws Refusal if it began only later
    @Transactional
    public void end(Person person, UUID relation, LocalDate last) {
        var found = get(person, relation);
        if (last.isBefore(found.first())) {
            throw new Refusal("casefile.problem.ends_before");
        }
        queries.end(relation, last, Visitors.get().actor());
        changed(person, found, "end");
    }

    /// It never was so.
    @Transactional
    public void withdraw(Person person, UUID relation) {
        var found = get(person, relation);
        queries.withdraw(relation);
        changed(person, found, "withdrawn");
    }

    private Relation get(Person person, UUID relation) {
        return list(person).stream()
                .filter(each -> relation.equals(each.id()))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private void changed(Person person, Relation relation, String what) {
        var shown = Stream.of(person.id(), relation.a().id(), relation.b().id())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        looks.log("relation", Map.of("changed", what), shown);
        shown.forEach(id -> events.publishEvent(new FileChanged(id)));
    }
}
