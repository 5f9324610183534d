package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which rights somebody has, derived from all decisions in the order in which they were taken.
final class RunningRight {

    private RunningRight() {}

    /// In order of first day.
    ///
    /// @param decisions in the order in which they were taken
    static List<HeldRight> of(List<Decision> decisions) {
        var rights = new ArrayList<HeldRight>();
        for (var decision : decisions) {
            var before = List.copyOf(rights);
            var undone = decision.course().undoneOn();
            apply(rights, decision.id(), decision.content());
            if (undone != null) {
                restore(rights, before, decision.content().aid().place(), undone);
            }
        }
        rights.sort(Comparator.comparing(HeldRight::first));
        return List.copyOf(rights);
    }

    /// From this day on it is as if the decision had not been taken.
    private static void restore(List<HeldRight> rights, List<HeldRight> before, String place, LocalDate from) {
        cut(rights, place, from);
        before.stream()
                .filter(right -> right.aid().place().equals(place))
                .filter(right -> right.last() == null || !right.last().isBefore(from))
                .map(right -> right.first().isBefore(from) ? right.in(from, right.last()) : right)
                .forEach(rights::add);
    }

    private static void apply(List<HeldRight> rights, UUID decision, Content content) {
        String place = content.aid().place();
        var first = content.first();
        switch (content.kind()) {
            case GRANTED -> {
                if (!content.payment().isOnce()) {
                    // what was granted later goes before what comes back when an earlier one counts again
                    take(rights, place, first, content.last());
                    rights.add(granted(decision, content, content.last()));
                }
            }
            case REFUSED -> {}
            case CHANGED -> change(rights, decision, content);
            case STOPPED -> cut(rights, place, first);
            case SUSPENDED -> {
                var last = content.last() == null ? end(rights, place, first, _ -> true) : content.last();
                // when the suspension is over it is paid again, without another decision
                take(rights, place, first, last).forEach(right -> rights.add(right.because(decision, false)));
            }
            case RESUMED -> {
                var last = content.last() == null ? end(rights, place, first, right -> !right.paid()) : content.last();
                take(rights, place, first, last)
                        .forEach(right -> rights.add(right.paid() ? right : right.because(decision, true)));
            }
        }
    }

    /// What runs goes on as it now is until its own last day; what is suspended stays suspended.
    private static void change(List<HeldRight> rights, UUID decision, Content content) {
        String place = content.aid().place();
        var first = content.first();
        boolean runs = find(rights, content) != null;
        var end = runs ? end(rights, place, first, _ -> true) : content.last();
        var last = content.last() == null ? end : content.last();
        var former = take(rights, place, first, last == null || end != null && end.isBefore(last) ? last : end);
        if (content.payment().isOnce()) {
            return;
        }
        rights.add(granted(decision, content, last));
        former.stream()
                .filter(right -> !right.paid())
                .flatMap(right -> take(rights, place, right.first(), earlier(right.last(), last)).stream())
                .map(right -> right.because(decision, false))
                .toList()
                .forEach(rights::add);
    }

    /// The last day of what runs from a day on without a gap; null while it goes on.
    ///
    /// @param same what still belongs to it
    private static @Nullable LocalDate end(
            List<HeldRight> rights, String place, LocalDate day, Predicate<HeldRight> same) {
        var end = day.minusDays(1);
        for (var right = find(rights, place, day); right != null && same.test(right); ) {
            if (right.last() == null) {
                return null;
            }
            end = right.last();
            right = find(rights, place, end.plusDays(1));
        }
        return end;
    }

    /// Takes these days out of what runs in a place.
    ///
    /// @return what ran in them
    private static List<HeldRight> take(
            List<HeldRight> rights, String place, LocalDate from, @Nullable LocalDate until) {
        var taken = new ArrayList<HeldRight>();
        for (var right : List.copyOf(rights)) {
            var first = right.first().isBefore(from) ? from : right.first();
            var last = earlier(right.last(), until);
            if (!right.aid().place().equals(place) || last != null && last.isBefore(first)) {
                continue;
            }
            rights.remove(right);
            if (right.first().isBefore(from)) {
                rights.add(right.in(right.first(), from.minusDays(1)));
            }
            if (last != null && !last.equals(right.last())) {
                rights.add(right.in(last.plusDays(1), right.last()));
            }
            taken.add(right.in(first, last));
        }
        return taken;
    }

    /// Null stands for no end.
    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static HeldRight granted(UUID decision, Content content, @Nullable LocalDate last) {
        var payment = content.payment();
        return new HeldRight(
                decision,
                content.aid(),
                true,
                payment.category(),
                payment.amount(),
                payment.periodicity(),
                content.first(),
                last);
    }

    static @Nullable HeldRight find(List<HeldRight> rights, Content content) {
        return find(rights, content.aid().place(), content.first());
    }

    private static @Nullable HeldRight find(List<HeldRight> rights, String place, LocalDate day) {
        return rights.stream()
                .filter(right -> right.aid().place().equals(place))
                .filter(right -> right.runsOn(day))
                .findFirst()
                .orElse(null);
    }

    /// Nothing in this place runs from this day on any more.
    private static void cut(List<HeldRight> rights, String place, LocalDate from) {
        take(rights, place, from, null);
    }
}
