package trede.access.pages;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Looks;
import trede.access.Looks.Mark;
import trede.access.Retention;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Right;
import trede.web.Sheet;

/// Who looked at what, newest first; of everybody, or of one worker.
@Controller
class LookPages {

    private static final int LINES = 50;

    private final Looks looks;
    private final Accounts accounts;
    private final Retention retention;
    private final Clock clock;

    LookPages(Looks looks, Accounts accounts, Retention retention, Clock clock) {
        this.looks = looks;
        this.accounts = accounts;
        this.retention = retention;
        this.clock = clock;
    }

    @GetMapping("/{centre}/looks")
    @Needs(Right.SEE_LOOKS)
    Sheet show(@RequestParam(defaultValue = "") String actor, @RequestParam(defaultValue = "") String before) {
        var mark = Mark.of(before);
        var lines = actor.isEmpty() ? looks.list(mark, LINES + 1) : looks.list(actor, mark, LINES + 1);
        var names = accounts.listEmployees().stream()
                .map(Accounts.Employee::member)
                .collect(Collectors.toMap(member -> member.actor(), member -> member.name()));
        return Sheet.of("access/pages/looks.jte")
                .with("looks", lines.stream().limit(LINES).toList())
                .with("names", names)
                .with("actor", actor)
                .with("next", lines.size() > LINES ? lines.get(LINES - 1).mark().typed() : "")
                .with("term", retention.of(Brussels.dayOf(clock.instant())));
    }
}
