package trede.casefile.handovers.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import trede.access.Member;
import trede.casefile.following.Function;
import trede.casefile.handovers.Wanted;
import trede.web.DayEntry;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Right;

/// What was typed or chosen to hand files over.
///
/// @param people chosen in a list; empty for all
/// @param first the day as typed
public record HandoverForm(
        String from,
        String function,
        Set<UUID> people,
        List<String> to,
        String first,
        boolean absent,
        Problems problems) {

    static HandoverForm of(MultiValueMap<String, String> typed, Member me, Page page, LocalDate today) {
        String from = value(typed, "from");
        return new HandoverForm(
                from.isEmpty() || !me.may(Right.LEAD) ? me.id().toString() : from,
                value(typed, "function"),
                people(typed),
                typed.getOrDefault("to", List.of()),
                typed.containsKey("first") ? value(typed, "first") : page.day(today),
                typed.containsKey("absent"),
                new Problems());
    }

    // `person` repeated, as a list sends its ticks; `people` with commas between, as an address carries them
    private static Set<UUID> people(MultiValueMap<String, String> typed) {
        var people = new LinkedHashSet<UUID>();
        var all = new ArrayList<>(typed.getOrDefault("person", List.of()));
        typed.getOrDefault("people", List.of()).forEach(each -> all.addAll(List.of(each.split(","))));
        all.forEach(each -> id(each).ifPresent(people::add));
        return people;
    }

    private static String value(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException misread) {
            return Optional.empty();
        }
    }

    /// Empty if something cannot be read; then the problems say what.
    Optional<Wanted> read(LocalDate today) {
        var day = DayEntry.find(first, today);
        var leaving = id(from);
        if (day.isEmpty()) {
            problems.add("first", "casefile.day_misread", first);
        }
        if (leaving.isEmpty()) {
            problems.add("from", "casefile.handover.from_missing");
        }
        if (!problems.none()) {
            return Optional.empty();
        }
        return Optional.of(new Wanted(
                leaving.orElseThrow(),
                Function.find(function).orElse(null),
                people,
                to.stream().flatMap(each -> id(each).stream()).distinct().toList(),
                day.orElseThrow(),
                absent));
    }
}
