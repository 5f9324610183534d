package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
                .map(right -> right.first().isBefore(from)
                        ? right.because(right.decision(), right.paid(), from, right.last())
                        : right)
                .forEach(rights::add);
    }

    private static void apply(List<HeldRight> rights, UUID decision, Content content) {
        switch (content.kind()) {
            case GRANTED -> add(rights, granted(decision, content, content.last()), content);
            case REFUSED -> {}
            case CHANGED -> {
                var former = cut(rights, content);
                var last = content.last() == null && former != null ? former.last() : content.last();
                add(rights, granted(decision, content, last), content);
            }
            case STOPPED -> cut(rights, content);
            case SUSPENDED -> suspend(rights, decision, content);
            case RESUMED -> {
                var former = find(rights, content);
                if (former != null && !former.paid()) {
                    cut(rights, content);
                    rights.add(former.because(decision, true, content.first(), end(content, former)));
                }
            }
        }
    }

    private static void suspend(List<HeldRight> rights, UUID decision, Content content) {
        var former = find(rights, content);
        if (former == null) {
            return;
        }
        cut(rights, content);
        var last = end(content, former);
        rights.add(former.because(decision, false, content.first(), last));
        // when the suspension is over it is paid again, without another decision
        if (last != null && (former.last() == null || last.isBefore(former.last()))) {
            rights.add(former.because(former.decision(), true, last.plusDays(1), former.last()));
        }
    }

    private static @Nullable LocalDate end(Content content, HeldRight former) {
        return content.last() == null ? former.last() : content.last();
    }

    private static void add(List<HeldRight> rights, HeldRight right, Content content) {
        if (!content.payment().isOnce()) {
            rights.add(right);
        }
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
        return rights.stream()
                .filter(right -> right.aid().place().equals(content.aid().place()))
                .filter(right -> right.runsOn(content.first()))
                .findFirst()
                .orElse(null);
    }

    /// @return what ran on the first day of it
    private static @Nullable HeldRight cut(List<HeldRight> rights, Content content) {
        var former = find(rights, content);
        cut(rights, content.aid().place(), content.first());
        return former;
    }

    /// Nothing in this place runs from this day on any more.
    private static void cut(List<HeldRight> rights, String place, LocalDate from) {
        rights.removeIf(
                right -> right.aid().place().equals(place) && !right.first().isBefore(from));
        rights.replaceAll(right ->
                right.aid().place().equals(place) && right.runsOn(from) ? right.until(from.minusDays(1)) : right);
    }
}
