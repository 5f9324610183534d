package trede.casefile.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Right;
import trede.web.Sheet;

/// Finding a person.
@Controller
@Needs(Right.SEE_PEOPLE)
class PeoplePages {

    private static final int MOST = 25;

    private final People people;
    private final Clock clock;

    PeoplePages(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/{centre}/people")
    Sheet find(@RequestParam(defaultValue = "") String q) {
        var found = people.search(q, MOST + 1);
        return Sheet.of("casefile/pages/people.jte")
                .with("q", q.strip())
                .with("found", found.stream().limit(MOST).toList())
                .with("more", found.size() > MOST)
                .with("today", LocalDate.now(clock.withZone(Brussels.ZONE)));
    }
}
