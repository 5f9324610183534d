package trede.casefile.following;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import trede.access.Accounts;
import trede.access.Member;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitor;
import trede.web.Visitors;

/// Who may look into whose file, and why: asked at every address below a person and by every list of people.
@Component
public class Viewings {

    /// For who works without an account: nobody in particular.
    private static final UUID NOBODY = new UUID(0, 0);

    private final TieQueries ties;
    private final Accounts accounts;
    private final Law law;
    private final Clock clock;

    Viewings(TieQueries ties, Accounts accounts, Law law, Clock clock) {
        this.ties = ties;
        this.accounts = accounts;
        this.law = law;
        this.clock = clock;
    }

    /// Somebody who can see a file, and why.
    public record Seer(Member member, Viewing.Open open) {}

    /// How the visitor at work stands to a file; empty if it is not in this centre.
    @Transactional(readOnly = true)
    public Optional<Viewing> find(UUID person) {
        return findTies(person).map(found -> of(found, account(), Visitors.get(), bounds()));
    }

    /// The file into which this one went, however many merges further.
    @Transactional(readOnly = true)
    public Optional<UUID> findSurvivor(UUID person) {
        return findTies(person).map(Ties::survivor);
    }

    /// The same, for a file that is about to be opened.
    ///
    /// @throws FileHidden if it is not the visitor's to open
    @Transactional(readOnly = true)
    public Optional<Viewing.Open> check(UUID person) {
        return find(person).map(viewing -> {
            if (viewing instanceof Viewing.Open open) {
                return open;
            }
            throw new FileHidden(person, viewing);
        });
    }

    /// The same, for who is about to change who sees it.
    ///
    /// @throws Refusal if the visitor is here by a broken glass only
    @Transactional(readOnly = true)
    public void demandBusiness(UUID person) {
        if (check(person).orElseThrow(NotHere::new).why() == Viewing.Why.GLASS) {
            throw new Refusal("casefile.not_through_glass");
        }
    }

    /// Those of them whose file is not the visitor's to hand on: hidden, or open by a broken glass only.
    @Transactional(readOnly = true)
    public Set<UUID> listOthers(Collection<UUID> people) {
        var visitor = Visitors.get();
        var bounds = bounds();
        var others = new HashSet<UUID>(people);
        ties.list(people, account(), bounds.today()).forEach((person, found) -> {
            if (of(found, account(), visitor, bounds) instanceof Viewing.Open open && open.why() != Viewing.Why.GLASS) {
                others.remove(person);
            }
        });
        return others;
    }

    /// Those of them whose file is not the visitor's to open.
    @Transactional(readOnly = true)
    public Set<UUID> listHidden(Collection<UUID> people) {
        var visitor = Visitors.get();
        var hidden = new HashSet<UUID>();
        if (!people.isEmpty()
                && !(visitor.may(Right.SEE_ALL_PEOPLE) && account().equals(NOBODY))) {
            var bounds = bounds();
            ties.list(people, account(), bounds.today()).forEach((person, found) -> {
                if (!(of(found, account(), visitor, bounds) instanceof Viewing.Open)) {
                    hidden.add(person);
                }
            });
        }
        return hidden;
    }

    /// Everybody who can see a file: by reason, then by name.
    @Transactional(readOnly = true)
    public List<Seer> list(UUID person) {
        var bounds = bounds();
        return findTies(person).stream()
                .flatMap(found -> accounts.list().stream()
                        .filter(member -> member.may(Right.SEE_PEOPLE))
                        .filter(member -> of(found, member.id(), member, bounds) instanceof Viewing.Open)
                        .map(member -> new Seer(member, (Viewing.Open) of(found, member.id(), member, bounds))))
                .sorted(Comparator.comparing((Seer seer) -> seer.open().why())
                        .thenComparing(seer -> seer.member().name()))
                .toList();
    }

    /// Present, former and future followers, in order of first day.
    @Transactional(readOnly = true)
    public List<Follower> listFollowers(UUID person) {
        return findTies(person).map(Ties::followers).orElse(List.of());
    }

    /// To whom the file is closed, by account: `own` or `relative`.
    @Transactional(readOnly = true)
    public java.util.Map<UUID, String> listClosed(UUID person) {
        return findTies(person).stream()
                .flatMap(found -> found.byAccount().entrySet().stream())
                .filter(entry -> entry.getValue().closed() != null)
                .collect(Collectors.toMap(
                        java.util.Map.Entry::getKey,
                        entry -> java.util.Objects.requireNonNull(
                                entry.getValue().closed())));
    }

    private static Viewing of(Ties found, UUID account, Visitor visitor, Visibility.Bounds bounds) {
        return Visibility.of(
                found.of(account), found.followedOn(bounds.today()), visitor.may(Right.SEE_ALL_PEOPLE), bounds);
    }

    // Several parts of one page ask for the same file: it is read once per request.
    private Optional<Ties> findTies(UUID person) {
        var request = RequestContextHolder.getRequestAttributes();
        String name = Viewings.class.getName() + "/" + person;
        if (request != null && request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Ties known) {
            return Optional.of(known);
        }
        var found =
                Optional.ofNullable(ties.list(List.of(person), null, today()).get(person));
        if (request != null && found.isPresent()) {
            request.setAttribute(name, found.get(), RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }

    /// What was written in this request must be read again.
    public void forget(UUID person) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(Viewings.class.getName() + "/" + person, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static UUID account() {
        return Visitors.get().account().orElse(NOBODY);
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    private Visibility.Bounds bounds() {
        var today = today();
        return new Visibility.Bounds(
                today,
                law.number("casefile.followed_days", today),
                clock.instant(),
                Duration.ofHours(law.number("casefile.glass_hours", today)));
    }
}
