package trede.casefile.referrals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.following.Function;

/// A chain towards something: who begins is step 1, each question a step further.
///
/// @param towards where it should lead: `MOVE'UP`
/// @param wish what the person wants there, in words; may be empty
/// @param function for which who began follows the person
/// @param steps in order of place and day
/// @param readings the answers that returned to who came before
public record Referral(
        UUID id,
        String towards,
        String wish,
        UUID begunBy,
        Function function,
        LocalDate begunOn,
        List<Step> steps,
        List<Reading> readings) {

    private static final int LONGEST = 9;

    /// An answer that returned to somebody.
    ///
    /// @param readOn null until they have read it
    public record Reading(UUID step, UUID account, @Nullable LocalDate readOn) {}

    /// Where somebody stands in the chain: 1 for who began, the step's own for who said yes.
    public OptionalInt placeOf(UUID account) {
        return account.equals(begunBy)
                ? OptionalInt.of(1)
                : steps.stream()
                        .filter(step -> step.acceptedBy(account))
                        .mapToInt(Step::place)
                        .min();
    }

    /// Whoever stands in the chain may ask the next one.
    public boolean mayAsk(UUID account) {
        var place = placeOf(account);
        return place.isPresent() && place.getAsInt() < LONGEST;
    }

    /// Everybody before a step, and who asked it: to them its answer returns.
    Set<UUID> before(Step step, UUID answering) {
        var before = new LinkedHashSet<UUID>();
        before.add(begunBy);
        for (Step each : steps) {
            if (each.place() < step.place() && each.reply() instanceof Reply reply && each.accepted()) {
                before.add(reply.by());
            }
        }
        before.add(step.askedBy());
        before.remove(answering);
        return before;
    }

    public Optional<Step> find(UUID step) {
        return steps.stream().filter(each -> each.id().equals(step)).findFirst();
    }

    public boolean open() {
        return steps.stream().anyMatch(Step::open);
    }

    /// Who has not read the answer of a step yet, in order of their place.
    public List<UUID> unread(Step step) {
        return readings.stream()
                .filter(reading -> reading.step().equals(step.id()) && reading.readOn() == null)
                .map(Reading::account)
                .sorted(Comparator.comparingInt(account -> placeOf(account).orElse(LONGEST)))
                .toList();
    }
}
