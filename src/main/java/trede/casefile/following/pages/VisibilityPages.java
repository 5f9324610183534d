package trede.casefile.following.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.People;
import trede.casefile.following.Followers;
import trede.casefile.following.Viewings;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Right;
import trede.web.Sheet;

/// Who can see a file, and why; and to whom it is closed.
@Controller
class VisibilityPages {

    private final People people;
    private final Viewings viewings;
    private final Followers followers;
    private final Accounts accounts;

    VisibilityPages(People people, Viewings viewings, Followers followers, Accounts accounts) {
        this.people = people;
        this.viewings = viewings;
        this.followers = followers;
        this.accounts = accounts;
    }

    @GetMapping("/{centre}/people/{id}/visibility")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id) {
        return Sheet.of("casefile/following/pages/visibility.jte")
                .with("person", people.findLine(id).orElseThrow(NotHere::new))
                .with("seers", viewings.list(id))
                .with("closed", viewings.listClosed(id))
                .with("colleagues", Colleagues.of(accounts));
    }

    @PostMapping("/{centre}/people/{id}/closed")
    @Needs(Right.EDIT_PEOPLE)
    String close(
            @PathVariable String centre, @PathVariable UUID id, @RequestParam UUID account, @RequestParam String why) {
        followers.close(id, account, why);
        return back(centre, id);
    }

    @PostMapping("/{centre}/people/{id}/closed/{account}/withdrawal")
    @Needs(Right.EDIT_PEOPLE)
    String reopen(@PathVariable String centre, @PathVariable UUID id, @PathVariable UUID account) {
        followers.reopen(id, account);
        return back(centre, id);
    }

    private static String back(String centre, UUID id) {
        return "redirect:/" + centre + "/people/" + id + "/visibility";
    }
}
