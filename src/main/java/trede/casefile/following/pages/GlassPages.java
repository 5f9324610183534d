package trede.casefile.following.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.following.Glasses;
import trede.casefile.following.Unseen;
import trede.casefile.following.Viewing;
import trede.web.Needs;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Opening a file that is not one's business, with a reason; and who did so in one's own files.
@Controller
class GlassPages {

    private static final int MOST = 100;

    private final Glasses glasses;
    private final Accounts accounts;
    private final HiddenPages hidden;

    GlassPages(Glasses glasses, Accounts accounts, HiddenPages hidden) {
        this.glasses = glasses;
        this.accounts = accounts;
        this.hidden = hidden;
    }

    @PostMapping("/{centre}/people/{id}/glass")
    @Needs(Right.SEE_PEOPLE)
    @Unseen
    Object add(@PathVariable String centre, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            glasses.add(Colleagues.me(), id, reason);
            return "redirect:/" + centre + "/people/" + id;
        } catch (Refusal refusal) {
            return hidden.sheet(id, new Viewing.Hidden(), reason, new Problems().add("reason", refusal))
                    .status(400);
        }
    }

    @GetMapping("/{centre}/glass")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show() {
        return Sheet.of("casefile/following/pages/glass.jte")
                .with("glasses", glasses.list(Colleagues.me(), MOST))
                .with("colleagues", Colleagues.of(accounts));
    }

    /// A block of the first page of the day: what the visitor must read.
    @GetMapping("/{centre}/glass/unread")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet unread() {
        return Sheet.of("casefile/following/pages/unread.jte")
                .with("glasses", glasses.listUnread(Colleagues.me(), MOST))
                .with("colleagues", Colleagues.of(accounts));
    }

    @PostMapping("/{centre}/glass/{glass}/seen")
    @Needs(Right.SEE_PEOPLE)
    String see(@PathVariable String centre, @PathVariable UUID glass, @RequestParam(defaultValue = "") String today) {
        glasses.see(Colleagues.me(), glass);
        return "redirect:/" + centre + (today.isEmpty() ? "/glass" : "/today");
    }
}
