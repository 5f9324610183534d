package trede.access.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Looks;
import trede.access.Looks.Look;
import trede.access.Looks.Mark;
import trede.access.looks.LookKinds;
import trede.access.looks.ShownPeople;
import trede.access.looks.ShownPeople.Shown;
import trede.time.Brussels;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.Problems;
import trede.web.Right;
import trede.web.Sheet;

/// Who looked at whose file, when and why, newest first: of everybody, of one worker, about one person, in a
/// stretch of days. That somebody reads it is a line of the log too.
@Controller
class LookPages {

    private static final int LINES = 50;
    private static final int FOUND = 20;

    private final Looks looks;
    private final LookNames names;
    private final ObjectProvider<ShownPeople> people;
    private final List<LookKinds> kinds;
    private final Clock clock;

    LookPages(Looks looks, LookNames names, ObjectProvider<ShownPeople> people, List<LookKinds> kinds, Clock clock) {
        this.looks = looks;
        this.names = names;
        this.people = people;
        this.kinds = kinds;
        this.clock = clock;
    }

    @GetMapping("/{centre}/looks")
    @Needs(Right.SEE_LOOKS)
    @Transactional
    public Sheet show(@RequestParam Map<String, String> typed, @RequestParam(defaultValue = "") String before) {
        var asked = LookFilter.of(typed);
        var problems = new Problems();
        var from = day(asked.from(), "from", problems);
        var until = day(asked.to(), "to", problems).map(day -> day.plusDays(1));
        var wanted = new Looks.Wanted(asked.actor(), asked.person(), instant(from), instant(until), asked.codes(kinds));
        var lines = problems.none() ? looks.list(wanted, Mark.of(before), LINES + 1) : List.<Look>of();
        var page = lines.stream().limit(LINES).toList();
        var ids = page.stream().flatMap(line -> line.firstShown().stream()).toList();
        var shown = shown(asked.person(), ids);
        var found = asked.person() == null && !asked.q().isEmpty()
                ? people.stream()
                        .flatMap(known -> known.search(asked.q(), FOUND).stream())
                        .toList()
                : List.<Shown>of();
        note(asked, shown);
        return Sheet.of("access/pages/looks.jte")
                .with(
                        "view",
                        new LooksView(
                                asked,
                                page,
                                lines.size() > LINES
                                        ? lines.get(LINES - 1).mark().typed()
                                        : "",
                                shown,
                                found,
                                kinds,
                                names.of(today())))
                .with("problems", problems)
                .status(problems.none() ? 200 : 400);
    }

    private Map<UUID, Shown> shown(@Nullable UUID person, List<UUID> ids) {
        var wanted = new LinkedHashSet<>(ids);
        if (person != null) {
            wanted.add(person);
        }
        return people.stream().findFirst().map(known -> known.list(wanted)).orElse(Map.of());
    }

    private void note(LookFilter asked, Map<UUID, Shown> shown) {
        var detail = new TreeMap<String, String>();
        if (!asked.actor().isEmpty()) {
            detail.put("whose", asked.actor());
        }
        detail.put("act", asked.person() == null ? "all" : "person");
        looks.log("looks-read", detail, shown.keySet());
    }

    private Optional<LocalDate> day(String typed, String field, Problems problems) {
        var day = DayEntry.find(typed, today());
        if (day.isEmpty() && !typed.isEmpty()) {
            problems.add(field, "access.look_day_misread", typed);
        }
        return day;
    }

    private static @Nullable Instant instant(Optional<LocalDate> day) {
        return day.map(known -> known.atStartOfDay(Brussels.ZONE).toInstant()).orElse(null);
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
