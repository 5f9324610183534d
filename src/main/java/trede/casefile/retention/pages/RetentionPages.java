package trede.casefile.retention.pages;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.retention.Retentions;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// Files past their term: proposed by one administrator, destroyed when another approves, proven afterwards.
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/{centre}/retention")
class RetentionPages {

    private static final int MOST = 200;

    private final Retentions retentions;
    private final Accounts accounts;
    private final RetentionWords words;
    private final Clock clock;

    RetentionPages(Retentions retentions, Accounts accounts, Law law, Clock clock) {
        this.retentions = retentions;
        this.accounts = accounts;
        this.words = new RetentionWords(law);
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Sheet show() {
        return sheet(new Problems());
    }

    @PostMapping("/proposals")
    Object propose(@PathVariable String centre, @RequestParam(defaultValue = "") List<UUID> person) {
        return done(centre, "", "overdue", () -> retentions.propose(person));
    }

    @PostMapping("/proposals/withdrawal")
    Object withdraw(@PathVariable String centre, @RequestParam(defaultValue = "") List<UUID> key) {
        return done(centre, "", "proposals", () -> retentions.withdraw(key));
    }

    @PostMapping("/destructions")
    Object approve(@PathVariable String centre, @RequestParam(defaultValue = "") List<UUID> key) {
        return done(centre, "/destructions", "proposals", () -> retentions.approve(key));
    }

    @GetMapping("/destructions")
    Sheet proofs() {
        return Sheet.of("casefile/retention/pages/proofs.jte")
                .with("proofs", retentions.listProofs(MOST))
                .with("words", words)
                .with("colleagues", Colleagues.of(accounts));
    }

    private Object done(String centre, String to, String place, Runnable act) {
        try {
            act.run();
            return "redirect:/" + centre + "/retention" + to;
        } catch (Refusal refusal) {
            return sheet(new Problems().add(place, refusal)).status(400);
        }
    }

    private Sheet sheet(Problems problems) {
        return Sheet.of("casefile/retention/pages/retention.jte")
                .with("terms", retentions.listTerms())
                .with("overdue", retentions.list(MOST))
                .with("proposals", retentions.listProposals(MOST))
                .with("words", words)
                .with("today", Brussels.dayOf(clock.instant()))
                .with("me", Visitors.get().actor())
                .with("colleagues", Colleagues.of(accounts))
                .with("problems", problems);
    }
}
