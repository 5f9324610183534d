package trede.casefile.following.pages;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Looks;
import trede.access.Looks.Mark;
import trede.access.Retention;
import trede.casefile.People;
import trede.casefile.following.Changes;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Right;
import trede.web.Sheet;

/// Who looked at one person and who changed what: what a client may ask for.
@Controller
class PersonLookPages {

    private static final int LINES = 50;
    private static final int CHANGES = 200;

    private final People people;
    private final Looks looks;
    private final Changes changes;
    private final Accounts accounts;
    private final Retention retention;
    private final Clock clock;

    PersonLookPages(People people, Looks looks, Changes changes, Accounts accounts, Retention retention, Clock clock) {
        this.people = people;
        this.looks = looks;
        this.changes = changes;
        this.accounts = accounts;
        this.retention = retention;
        this.clock = clock;
    }

    @GetMapping("/{centre}/people/{id}/looks")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id, @RequestParam(defaultValue = "") String before) {
        var lines = looks.list(id, Mark.of(before), LINES + 1);
        return Sheet.of("casefile/following/pages/looks.jte")
                .with("person", people.findLine(id).orElseThrow(NotHere::new))
                .with("looks", lines.stream().limit(LINES).toList())
                .with("next", lines.size() > LINES ? lines.get(LINES - 1).mark().typed() : "")
                .with("changes", changes.list(id, CHANGES))
                .with("colleagues", Colleagues.of(accounts))
                .with("term", retention.of(Brussels.dayOf(clock.instant())));
    }
}
