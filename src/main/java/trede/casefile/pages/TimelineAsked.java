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
import trede.casefile.TimelineFact.Topic;

/// What somebody wants to see of a timeline, as it stands in the address and nowhere else.
///
/// @param without lanes that are left out: `home,work`
/// @param hidden kinds that are left out: `notes,letters`
/// @param list `all` for a list without end
public record TimelineAsked(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String without,
        @Nullable String hidden,
        @Nullable String list) {

    boolean shows(TimelineFact fact) {
        return shows(fact.lane()) && shows(fact.topic());
    }

    boolean shows(Lane lane) {
        return !among(without, Lane.class).contains(lane);
    }

    boolean shows(Topic topic) {
        return !among(hidden, Topic.class).contains(topic);
    }

    boolean listsAll() {
        return "all".equals(list);
    }

    /// The same stretch of another width or place.
    String query(Window window) {
        return window.query() + filter();
    }

    /// What is left out, as an address goes on: empty if nothing is.
    String filter() {
        return said("without", among(without, Lane.class)) + said("hidden", among(hidden, Topic.class));
    }

    /// The same stretch, with a lane that was left out or without one that was there.
    String toggled(Lane lane, Window window) {
        return window.query()
                + said("without", other(among(without, Lane.class), lane))
                + said("hidden", among(hidden, Topic.class));
    }

    /// The same stretch, with a kind that was left out or without one that was there.
    String toggled(Topic topic, Window window) {
        return window.query()
                + said("without", among(without, Lane.class))
                + said("hidden", other(among(hidden, Topic.class), topic));
    }

    private static <E extends Enum<E>> Set<E> other(EnumSet<E> some, E one) {
        if (!some.remove(one)) {
            some.add(one);
        }
        return some;
    }

    private static <E extends Enum<E>> EnumSet<E> among(@Nullable String typed, Class<E> kind) {
        var names = Set.copyOf(Arrays.asList(
                (typed == null ? "" : typed).toLowerCase(Locale.ROOT).split(",", 20)));
        var among = EnumSet.noneOf(kind);
        EnumSet.allOf(kind).stream().filter(each -> names.contains(code(each))).forEach(among::add);
        return among;
    }

    private static String code(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    private static String said(String name, Set<? extends Enum<?>> some) {
        return some.isEmpty()
                ? ""
                : "&" + name + "=" + some.stream().map(TimelineAsked::code).collect(Collectors.joining(","));
    }
}
