package trede.casefile.duplicates.pages;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.casefile.duplicates.Freshening;
import trede.casefile.duplicates.Suspicion;
import trede.casefile.duplicates.Suspicions;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Right;
import trede.web.Sheet;

/// The queue of files that may be of one person; and saying that they are not.
@Controller
@Needs(Right.EDIT_PEOPLE)
class DuplicatePages {

    private static final int PAIRS = 25;

    private final Suspicions suspicions;
    private final Freshening freshening;
    private final People people;
    private final Clock clock;

    DuplicatePages(Suspicions suspicions, Freshening freshening, People people, Clock clock) {
        this.suspicions = suspicions;
        this.freshening = freshening;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/{centre}/duplicates")
    @Transactional
    public Sheet list(@RequestParam(defaultValue = "") String after) {
        freshening.begin();
        var pairs = suspicions.list(Suspicion.Mark.of(after), PAIRS + 1);
        return Sheet.of("casefile/duplicates/pages/queue.jte")
                .with("pairs", pairs.stream().limit(PAIRS).toList())
                .with("count", suspicions.count())
                .with("next", pairs.size() > PAIRS ? pairs.get(PAIRS - 1).mark().typed() : "")
                .with("today", Brussels.dayOf(clock.instant()));
    }

    /// Two people after all.
    @PostMapping("/{centre}/duplicates/{one}/{other}/sign-off")
    @Transactional
    public String signOff(
            @PathVariable String centre,
            @PathVariable UUID one,
            @PathVariable UUID other,
            @RequestParam(defaultValue = "") String reason) {
        suspicions.signOff(
                people.find(one).orElseThrow(NotHere::new),
                people.find(other).filter(any -> !one.equals(other)).orElseThrow(NotHere::new),
                reason);
        return "redirect:/" + centre + "/duplicates";
    }
}
