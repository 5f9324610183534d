package trede.contacts.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.DueSource;
import trede.casefile.following.Function;
import trede.casefile.following.Viewings;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.Right;
import trede.web.Visitors;

/// The radar: who was not spoken to for so many weeks as the law files say, by what their first
/// contact does for them. It leads to a visit, not to a punishment.
@Component
public class Silences implements DueSource {

    private final SilenceQueries queries;
    private final Viewings viewings;
    private final Looks looks;
    private final Law law;
    private final Clock clock;

    Silences(SilenceQueries queries, Viewings viewings, Looks looks, Law law, Clock clock) {
        this.queries = queries;
        this.viewings = viewings;
        this.looks = looks;
        this.law = law;
        this.clock = clock;
    }

    /// The longest silence first, of files that the visitor may see.
    ///
    /// @param whose `mine`, `team`, or `all` for who may see the files of every team
    @Transactional
    public List<Silence> list(String whose, int limit, int offset) {
        String allowed = whose.equals("all") && !Visitors.get().may(Right.SEE_ALL_PEOPLE) ? "mine" : whose;
        var found = queries.list(new SilenceQueries.Wanted(allowed, me(), today(), limit, offset), weeks());
        var hidden = viewings.listHidden(found.stream().map(Silence::person).collect(Collectors.toSet()));
        var shown = found.stream()
                .filter(silence -> !hidden.contains(silence.person()))
                .toList();
        if (!shown.isEmpty()) {
            looks.log(
                    "silence",
                    Map.of("whose", allowed),
                    shown.stream().map(Silence::person).distinct().toList());
        }
        return shown;
    }

    /// After how many weeks silence is too long, by function; one that the law files do not name
    /// is as any other.
    private Map<String, Integer> weeks() {
        var weeks = new TreeMap<String, Integer>();
        for (var function : Function.values()) {
            String key = "contacts.silence_weeks_" + function.code();
            weeks.put(
                    function.code(),
                    law.number(law.keys().contains(key) ? key : "contacts.silence_weeks_other", today()));
        }
        return weeks;
    }

    @Override
    public String room() {
        return "contacts";
    }

    @Override
    public String found() {
        return queries.due(weeks());
    }

    private static UUID me() {
        return Visitors.get().account().orElse(new UUID(0, 0));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
