package trede.casefile.identities;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
import trede.web.Refusal;
import trede.web.Visitors;

/// All that is typed here about who people are. What was known before stays in the history, what a source
/// told beside
/// it.
@Component
public class Identities {

    private final IdentityQueries queries;
    private final VersionQueries versions;
    private final ParticularQueries particulars;
    private final Abodes abodes;
    private final Looks looks;
    private final ApplicationEventPublisher events;

    Identities(
            IdentityQueries queries,
            VersionQueries versions,
            ParticularQueries particulars,
            Abodes abodes,
            Looks looks,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.abodes = abodes;
        this.events = events;
        this.queries = queries;
        this.particulars = particulars;
        this.looks = looks;
    }

    /// Writes what was changed in a form, and nothing else of what it showed: a field that stayed as the form was
    /// opened
    /// stays as it is known now. What stayed the same is not taken for typed.
    ///
    /// @param shown the fields of the form
    /// @param opened since when what the form showed was known; null for what is known now
    /// @return where somebody else wrote something else meanwhile: then nothing is kept
    @Transactional
    public List<Meanwhile> change(
            Person person, IdentityEntry.Reading reading, Set<IdentityField> shown, @Nullable Instant opened) {
        var known = queries.get(person.number());
        var before =
                opened == null ? known : versions.find(person.number(), opened).orElse(known);
        var touched = shown.stream()
                .filter(field -> differ(field, before, reading.values()))
                .toList();
        var odd = touched.stream()
                .filter(field -> differ(field, before, known) && differ(field, known, reading.values()))
                .toList();
        if (!odd.isEmpty()) {
            var latest = versions.latest(person.number());
            return odd.stream()
                    .map(field -> new Meanwhile(field, latest.actor(), latest.at()))
                    .toList();
        }
        var values = new TreeMap<>(known);
        touched.forEach(field -> field.columns()
                .forEach(column -> values.put(column, reading.values().get(column))));
        write(
                person,
                values,
                touched.stream()
                        .filter(field -> differ(field, known, values))
                        .map(IdentityField::column)
                        .toList());
        return List.of();
    }

    private void write(Person person, Map<String, @Nullable String> values, List<String> changed) {
        if (changed.isEmpty()) {
            return;
        }
        queries.keepTold(person.number());
        queries.change(person.number(), values, changed, Visitors.get().actor());
        abodes.settle(person.number());
        keepKeys(person.number());
        looks.log("identity", Map.of("changed", changed), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }

    private static boolean differ(
            IdentityField field, Map<String, @Nullable String> one, Map<String, @Nullable String> other) {
        return field.columns().stream()
                .anyMatch(column -> !Objects.requireNonNullElse(one.get(column), "")
                        .equals(Objects.requireNonNullElse(other.get(column), "")));
    }

    /// Who typed each version of an identity, as the log names them, by since when it was known.
    @Transactional(readOnly = true)
    public Map<Instant, String> writers(Person person) {
        return versions.writers(person.number());
    }

    /// What the source told stays beside what the caller is about to write.
    @Transactional
    public void keepTold(long person) {
        queries.keepTold(person);
    }

    /// After rows of somebody moved: where they stay today, and what leads to them.
    @Transactional
    public void settle(long person) {
        abodes.settle(person);
        keepKeys(person);
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

    /// @throws Refusal for what rows with days have a say on: it is changed there
    @Transactional
    public void takeOver(Person person, IdentityField field) {
        if (abodes.ruled(person).contains(field)) {
            throw new Refusal("casefile.ruled_by_days");
        }
        if (queries.differences(person.number()).stream().noneMatch(each -> each.field() == field)) {
            throw new NotHere();
        }
        queries.takeOver(person.number(), field, Visitors.get().actor());
        keepKeys(person.number());
        looks.log("identity", Map.of("changed", List.of(field.column()), "as", "told"), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }
}
