package trede.casefile.identities;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.PeopleChanged;
import trede.casefile.Person;
import trede.time.Brussels;
import trede.time.HouseClock;
import trede.web.Visitors;

/// One truth about where people stay and with which residence status: what the rows with their days say of today stands
/// in the identity, which every page, list and figure reads.
@Component
public class Abodes {

    private final AbodeQueries queries;
    private final IdentityQueries identities;
    private final ParticularQueries particulars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Abodes(
            AbodeQueries queries,
            IdentityQueries identities,
            ParticularQueries particulars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.identities = identities;
        this.particulars = particulars;
        this.events = events;
        this.clock = clock;
    }

    /// The fields that rows with days have a say on: they are changed there.
    @Transactional(readOnly = true)
    public Set<IdentityField> ruled(Person person) {
        return columns(person.number()).stream()
                .map(column -> IdentityField.valueOf(column.toUpperCase(java.util.Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /// By column.
    Set<String> columns(long person) {
        return Abode.of(particulars.list(person, false), today()).columns().keySet();
    }

    Instant begun(UUID particular) {
        return queries.begun(particular);
    }

    /// After somebody's rows changed, or moved here from another file. Who tells of days gone by has all looked at in
    /// the end.
    ///
    /// @param person by number
    @Transactional
    public void settle(long person) {
        var abode = Abode.of(particulars.list(person, false), today());
        if (abode.columns().isEmpty() || HouseClock.then().isPresent()) {
            return;
        }
        var known = identities.get(person);
        var values = new TreeMap<>(known);
        values.putAll(said(known, abode));
        var changed = values.keySet().stream()
                .filter(column -> !Objects.equals(values.get(column), known.get(column)))
                .toList();
        if (!changed.isEmpty()) {
            identities.keepTold(person);
            identities.change(
                    person,
                    values,
                    changed,
                    abode.typedBy() == null ? Visitors.get().actor() : abode.typedBy());
        }
    }

    /// The same, and what they have no say on any more is again as it was before.
    ///
    /// @param ruled the columns on which they had a say
    /// @param before when the row that is gone became known
    void settle(long person, Set<String> ruled, Instant before) {
        var lost = ruled.stream()
                .filter(column -> !columns(person).contains(column))
                .toList();
        if (!lost.isEmpty()) {
            queries.restore(person, lost, before, Visitors.get().actor());
        }
        settle(person);
    }

    /// A day has passed: addresses and statuses begin and end.
    ///
    /// @return for how many people something else holds today
    @Transactional
    public int refresh() {
        var today = today();
        List<Long> others = queries.list().stream()
                .filter(dweller -> !said(dweller.said(), Abode.of(dweller.rows(), today)).entrySet().stream()
                        .allMatch(each -> Objects.equals(dweller.said().get(each.getKey()), each.getValue())))
                .map(AbodeQueries.Dweller::person)
                .toList();
        others.forEach(this::settle);
        if (!others.isEmpty()) {
            events.publishEvent(new PeopleChanged());
        }
        return others.size();
    }

    // a place that is no municipality says nothing against the one we know by the same code
    private static Map<String, @Nullable String> said(Map<String, @Nullable String> known, Abode abode) {
        var said = new TreeMap<>(abode.columns());
        if (said.containsKey("municipality")
                && said.get("municipality") == null
                && said.get("postal_code") != null
                && Objects.equals(said.get("postal_code"), known.get("postal_code"))) {
            said.remove("municipality");
        }
        return said;
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
