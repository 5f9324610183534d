package trede.casefile.following.pages;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Looks;
import trede.casefile.People;
import trede.casefile.following.ClosedFile;
import trede.casefile.following.Followers;
import trede.casefile.following.Viewings;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Who can see a file, and why; and to whom it is closed.
@Controller
class VisibilityPages {

    private static final int MOST = 200;

    private final People people;
    private final Viewings viewings;
    private final Followers followers;
    private final Accounts accounts;
    private final Looks looks;

    VisibilityPages(People people, Viewings viewings, Followers followers, Accounts accounts, Looks looks) {
        this.looks = looks;
        this.people = people;
        this.viewings = viewings;
        this.followers = followers;
        this.accounts = accounts;
    }

    @GetMapping("/{centre}/people/{id}/visibility")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id) {
        return sheet(id, Map.of(), new Problems());
    }

    private Sheet sheet(UUID id, Map<String, String> form, Problems problems) {
        return Sheet.of("casefile/following/pages/visibility.jte")
                .with("form", form)
                .with("problems", problems)
                .with("person", people.findLine(id).orElseThrow(NotHere::new))
                .with("seers", viewings.list(id))
                .with("closed", followers.listClosed(id))
                .with("colleagues", Colleagues.of(accounts));
    }

    @PostMapping("/{centre}/people/{id}/closed")
    @Needs(Right.EDIT_PEOPLE)
    Object close(@PathVariable String centre, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        try {
            followers.close(id, account(form), form.getOrDefault("why", ""), form.getOrDefault("words", ""));
            return back(centre, id);
        } catch (Refusal refusal) {
            String field = refusal.key().equals("casefile.closed_words_missing") ? "words" : "why";
            return sheet(id, form, new Problems().add(field, refusal)).status(400);
        }
    }

    private static UUID account(Map<String, String> form) {
        try {
            return UUID.fromString(form.getOrDefault("account", ""));
        } catch (IllegalArgumentException nobody) {
            throw new NotHere();
        }
    }

    /// The files that are closed to a colleague: whoever leads weighs the reasons, and may undo it.
    @GetMapping("/{centre}/closed")
    @Needs(Right.LEAD)
    @Transactional
    public Sheet showAll() {
        var closed = followers.listClosed(MOST);
        looks.log(
                "closed",
                Map.of(),
                closed.stream().map(ClosedFile::person).distinct().toList());
        return Sheet.of("casefile/following/pages/closed.jte")
                .with("closed", closed)
                .with("colleagues", Colleagues.of(accounts));
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
