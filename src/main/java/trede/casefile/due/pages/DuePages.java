package trede.casefile.due.pages;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.due.Burdens;
import trede.casefile.due.Desks;
import trede.casefile.due.Dues;
import trede.casefile.due.Urgency;
import trede.casefile.following.pages.Colleagues;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotAllowed;
import trede.web.Right;
import trede.web.Sheet;

/// All that is due, one's own or a colleague's; and how much each team has.
@Controller
@Needs(Right.SEE_PEOPLE)
class DuePages {

    private static final int ON_A_PAGE = 50;
    private static final int LAST_PAGE = 200;
    private static final String NOBODY = "nobody";

    private final Dues dues;
    private final Desks desks;
    private final Burdens workloads;
    private final Accounts accounts;
    private final Clock clock;

    DuePages(Dues dues, Desks desks, Burdens workloads, Accounts accounts, Clock clock) {
        this.dues = dues;
        this.desks = desks;
        this.workloads = workloads;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// @param worker an account, `nobody`, or empty for oneself
    /// @param when late, today, week, later; empty for all
    @GetMapping("/{centre}/due")
    @Transactional
    public Sheet show(
            @RequestParam(defaultValue = "") String worker,
            @RequestParam(defaultValue = "") String when,
            @RequestParam(defaultValue = "1") String page) {
        var owners = whose(worker);
        var urgency = Urgency.find(when).orElse(null);
        int shown = page(page);
        return Sheet.of("casefile/due/pages/due.jte")
                .with("today", Brussels.dayOf(clock.instant()))
                .with("worker", worker)
                .with("when", urgency == null ? "" : urgency.code())
                .with("shown", shown)
                .with("pages", ON_A_PAGE)
                .with("name", worker.isEmpty() || worker.equals(NOBODY) ? "" : name(worker))
                .with("listed", dues.list(owners, urgency, ON_A_PAGE, (shown - 1) * ON_A_PAGE));
    }

    @GetMapping("/{centre}/today/teams")
    @Needs(Right.LEAD)
    @Transactional
    public Sheet workload() {
        return Sheet.of("casefile/due/pages/workload.jte").with("loads", workloads.list());
    }

    private Collection<UUID> whose(String worker) {
        if (worker.isEmpty()) {
            return desks.desk().mine();
        }
        var desk = desks.desk();
        if (!worker.equals(NOBODY)) {
            return desks.whose(worker, desk);
        }
        if (!desk.all()) {
            throw new NotAllowed(Right.SEE_ALL_PEOPLE);
        }
        return List.of();
    }

    private String name(String worker) {
        return worker.startsWith("team:") ? "" : Colleagues.of(accounts).name(UUID.fromString(worker));
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE) : 1;
    }
}
