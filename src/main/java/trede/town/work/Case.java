package trede.town.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.FactKind;
import trede.casefile.KnownFact;
import trede.casefile.Person;
import trede.casefile.following.Follower;
import trede.casefile.following.Function;
import trede.town.lives.Dice;

/// Somebody of the invented town: who follows them, what is on record about them, and chance of their own.
///
/// @param number in the order in which people became known
record Case(int number, Person person, List<Follower> followers, List<KnownFact> facts, Dice dice) {

    /// Somebody may still come for a while after the benefit ended.
    private static final int AFTERWARDS = 60;

    private static final int ADULT = 18;
    private static final int PENSION = 64;

    /// The first contact of the general service; null for who is followed by nobody.
    @Nullable
    UUID contact() {
        return followers.stream()
                .filter(follower -> follower.function() == Function.GENERAL && follower.firstContact())
                .map(Follower::account)
                .findFirst()
                .orElse(null);
    }

    Optional<Follower> follower(Function function) {
        return followers.stream()
                .filter(follower -> follower.function() == function)
                .findFirst();
    }

    boolean isFollowedFor(Function function) {
        return follower(function).isPresent();
    }

    /// Since when somebody of the centre follows them: not before they came.
    LocalDate followedFrom() {
        var first = followers.stream()
                .map(Follower::first)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.BENEFIT && fact.known().now())
                .map(KnownFact::first)
                .min(LocalDate::compareTo)
                .filter(first::isBefore)
                .orElse(first);
    }

    Optional<KnownFact> benefit(LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.BENEFIT && fact.runsOn(day))
                .findFirst();
    }

    /// The last day of a benefit so far; empty while one runs or if there was none.
    Optional<LocalDate> benefitEnded(LocalDate today) {
        return benefit(today).isPresent()
                ? Optional.empty()
                : facts.stream()
                        .filter(fact ->
                                fact.kind() == FactKind.BENEFIT && fact.known().now())
                        .map(KnownFact::last)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo);
    }

    /// The centre still works with them.
    boolean isHelped(LocalDate today) {
        return person.identity().deceasedOn() == null
                && (benefit(today).isPresent()
                        || benefitEnded(today)
                                .filter(ended -> ended.isAfter(today.minusDays(AFTERWARDS)))
                                .isPresent());
    }

    /// Could ask for an income, and has none from us.
    boolean isNew(LocalDate today) {
        int age = age(today);
        return person.identity().deceasedOn() == null && benefit(today).isEmpty() && age >= ADULT && age < PENSION;
    }

    int age(LocalDate today) {
        return person.identity().birth().ageOn(today);
    }

    String language() {
        return Objects.requireNonNullElse(person.identity().background().language(), "nl");
    }
}
