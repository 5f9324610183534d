package trede.casefile.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.finding.Searches;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Right;
import trede.web.Sheet;

/// Finding a person.
@Controller
@Needs(Right.SEE_PEOPLE)
class PeoplePages {

    private static final int MOST = 25;
    private static final int MOST_AT_ONCE = 8;

    private final Searches searches;
    private final Clock clock;

    PeoplePages(Searches searches, Clock clock) {
        this.searches = searches;
        this.clock = clock;
    }

    /// @param small the short list under the search field of the header
    @GetMapping("/{centre}/people")
    Sheet find(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean small) {
        int most = small ? MOST_AT_ONCE : MOST;
        var found = searches.search(q, most + 1);
        return Sheet.of(small ? "casefile/pages/quick.jte" : "casefile/pages/people.jte")
                .with("q", q.strip())
                .with("found", found.stream().limit(most).toList())
                .with("more", found.size() > most)
                .with("today", LocalDate.now(clock.withZone(Brussels.ZONE)));
    }
}
