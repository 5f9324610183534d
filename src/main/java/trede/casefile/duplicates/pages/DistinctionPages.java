package trede.casefile.duplicates.pages;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.People;
import trede.casefile.duplicates.Distinctions;
import trede.casefile.duplicates.Freshening;
import trede.casefile.following.pages.Colleagues;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Right;
import trede.web.Sheet;

/// The pairs of which somebody said that they are two people; and asking it again.
@Controller
@Needs(Right.EDIT_PEOPLE)
class DistinctionPages {

    private static final int PAIRS = 25;

    private final Distinctions distinctions;
    private final Freshening freshening;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    DistinctionPages(Distinctions distinctions, Freshening freshening, People people, Accounts accounts, Clock clock) {
        this.distinctions = distinctions;
        this.freshening = freshening;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// @param turn the number of the page, the first is 1
    @GetMapping("/{centre}/duplicates/two-people")
    @Transactional
    public Sheet list(@RequestParam(name = "page", defaultValue = "1") int turn) {
        int shown = Math.clamp(turn, 1, 10_000);
        var pairs = distinctions.list(PAIRS + 1, (shown - 1) * PAIRS);
        return Sheet.of("casefile/duplicates/pages/two_people.jte")
                .with("pairs", pairs.stream().limit(PAIRS).toList())
                .with("next", pairs.size() > PAIRS ? shown + 1 : 0)
                .with("colleagues", Colleagues.of(accounts))
                .with("today", Brussels.dayOf(clock.instant()));
    }

    /// Back to the question: the two side by side.
    @PostMapping("/{centre}/duplicates/{one}/{other}/ask-again")
    @Transactional
    public String askAgain(@PathVariable String centre, @PathVariable UUID one, @PathVariable UUID other) {
        distinctions.askAgain(
                people.find(one).orElseThrow(NotHere::new), people.find(other).orElseThrow(NotHere::new));
        freshening.begin();
        return "redirect:/" + centre + "/duplicates/" + one + "/" + other;
    }
}
