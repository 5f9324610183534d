package trede.casefile.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import trede.casefile.Lane;
import trede.casefile.TimelineFact;

/// What somebody wants to see of a timeline, as it stands in the address and nowhere else.
///
/// @param without lanes that are left out: `home,work`
public record TimelineAsked(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String without) {

    private Set<Lane> hidden() {
        var hidden = EnumSet.noneOf(Lane.class);
        var names = Set.copyOf(Arrays.asList(
                (without == null ? "" : without).toLowerCase(Locale.ROOT).split(",", 20)));
        Arrays.stream(Lane.values()).filter(lane -> names.contains(code(lane))).forEach(hidden::add);
        return hidden;
    }

    boolean shows(TimelineFact fact) {
        return !hidden().contains(fact.lane());
    }

    boolean shows(Lane lane) {
        return !hidden().contains(lane);
    }

    private static String code(Lane lane) {
        return lane.name().toLowerCase(Locale.ROOT);
    }

    /// The same stretch of another width or place.
    String query(Window window) {
        return window.query() + without(hidden());
    }

    /// The same stretch, with a lane that was left out or without one that was there.
    String toggled(Lane lane, Window window) {
        var hidden = hidden();
        if (!hidden.remove(lane)) {
            hidden.add(lane);
        }
        return window.query() + without(hidden);
    }

    private static String without(Set<Lane> hidden) {
        return hidden.isEmpty()
                ? ""
                : "&without=" + hidden.stream().map(TimelineAsked::code).collect(Collectors.joining(","));
    }
}
