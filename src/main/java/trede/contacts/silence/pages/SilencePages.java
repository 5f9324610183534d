package trede.contacts.silence.pages;

import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.CaseTab;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.silence.Silences;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// Whom nobody spoke to for weeks, of mine, of my team, of all: each line leads to a visit or a
/// letter.
@Controller
@Needs(Right.SEE_PEOPLE)
class SilencePages {

    private static final int ON_PAGE = 50;
    private static final int ON_PANEL = 10;

    private final Silences silences;
    private final Accounts accounts;
    private final Clock clock;
    private final boolean plans;

    /// @param tabs where appointments have theirs, a silence leads to a new one
    SilencePages(Silences silences, Accounts accounts, ObjectProvider<CaseTab> tabs, Clock clock) {
        this.silences = silences;
        this.plans = tabs.stream().anyMatch(tab -> tab.address().equals("people/{id}/appointments"));
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/{centre}/silence")
    Sheet list(
            @RequestParam(defaultValue = "mine") String whose, @RequestParam(defaultValue = "0") int from, Page page) {
        String among = Set.of("mine", "team", "all").contains(whose) ? whose : "mine";
        int limit = page.fragment() ? ON_PANEL : ON_PAGE;
        int offset = Math.clamp(from, 0, 1_000_000);
        var found = silences.list(among, limit + 1, offset);
        return Sheet.of("contacts/silence/pages/silence.jte")
                .with("silences", found.stream().limit(limit).toList())
                .with("whose", among)
                .with("plans", plans)
                .with("next", found.size() > limit ? offset + limit : 0)
                .with("today", Brussels.dayOf(clock.instant()))
                .with("colleagues", Colleagues.of(accounts));
    }
}
