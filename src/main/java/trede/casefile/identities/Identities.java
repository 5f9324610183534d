package trede.casefile.identities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.PeopleChanged;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.casefile.events.FileOpened;
import trede.web.NotHere;
import trede.web.Visitors;

/// All that is typed here about who people are. What was known before stays in the history, what a source
/// told beside
/// it.
@Component
public class Identities {

    private final IdentityQueries queries;
    private final ParticularQueries particulars;
    private final Looks looks;
    private final ApplicationEventPublisher events;

    Identities(IdentityQueries queries, ParticularQueries particulars, Looks looks, ApplicationEventPublisher events) {
        this.events = events;
        this.queries = queries;
        this.particulars = particulars;
        this.looks = looks;
    }

    /// Keeps what differs from what is known; what stayed the same is not taken for typed.
    @Transactional
    public void change(Person person, IdentityEntry.Reading reading) {
        var known = queries.get(person.number());
        var changed = changed(known, reading.values());
        if (changed.isEmpty()) {
            return;
        }
        queries.keepTold(person.number());
        queries.change(
                person.number(), reading.values(), changed, Visitors.get().actor());
        keepKeys(person.number());
        looks.log("identity", Map.of("changed", changed), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }

    private static List<String> changed(Map<String, @Nullable String> known, Map<String, @Nullable String> typed) {
        var changed = new ArrayList<String>();
        known.forEach((column, value) -> {
            if (!Objects.equals(
                    Objects.requireNonNullElse(value, ""), Objects.requireNonNullElse(typed.get(column), ""))) {
                changed.add(column.equals("birth_told") ? "birth" : column);
            }
        });
        return changed.stream().distinct().toList();
    }

    /// What the source told stays beside what the caller is about to write.
    @Transactional
    public void keepTold(long person) {
        queries.keepTold(person);
    }

    /// After the caller wrote something that leads to a person.
    @Transactional
    public void keepKeys(long person) {
        queries.keepKeys(person);
        events.publishEvent(new PeopleChanged());
    }

    /// Opens a file for somebody new.
    ///
    /// @param phone E.164, or null
    /// @return the public id
    @Transactional
    public UUID open(IdentityEntry.Reading reading, @Nullable String phone) {
        var values = reading.values();
        var typed = values.keySet().stream()
                .filter(column ->
                        !Objects.requireNonNullElse(values.get(column), "").isEmpty())
                .map(column -> column.equals("birth_told") ? "birth" : column)
                .distinct()
                .toList();
        var anchor = queries.open();
        String actor = Visitors.get().actor();
        queries.add(anchor.person(), values, typed, actor);
        if (phone != null) {
            particulars.add(anchor.person(), Particular.of(ParticularKind.PHONE, "own", phone), actor);
        }
        keepKeys(anchor.person());
        looks.log("opened", Map.of(), List.of(anchor.id()));
        events.publishEvent(new FileOpened(anchor.id()));
        events.publishEvent(new FileChanged(anchor.id()));
        return anchor.id();
    }

    /// Where a source tells something else than a worker typed.
    @Transactional(readOnly = true)
    public List<Difference> differences(Person person) {
        return queries.differences(person.number());
    }

    @Transactional
    public void takeOver(Person person, IdentityField field) {
        if (queries.differences(person.number()).stream().noneMatch(each -> each.field() == field)) {
            throw new NotHere();
        }
        queries.takeOver(person.number(), field, Visitors.get().actor());
        keepKeys(person.number());
        looks.log("identity", Map.of("changed", List.of(field.column()), "as", "told"), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }
}
