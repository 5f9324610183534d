package trede.contacts.notes.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.notes.Drafts;
import trede.contacts.notes.NoteSearches;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// Finding notes by their words, and what the visitor is still writing.
@Controller
@Needs(Right.SEE_PEOPLE)
class NoteSearchPages {

    private static final int MOST = 30;
    private static final int LONGEST = 200;

    private final NoteSearches searches;
    private final Drafts drafts;
    private final Accounts accounts;

    NoteSearchPages(NoteSearches searches, Drafts drafts, Accounts accounts) {
        this.searches = searches;
        this.drafts = drafts;
        this.accounts = accounts;
    }

    @GetMapping("/{centre}/notes")
    Sheet search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "mine") String whose) {
        String typed = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        var among = NoteSearches.Whose.of(whose);
        var found = searches.search(typed, among, MOST + 1);
        return Sheet.of("contacts/notes/pages/search.jte")
                .with("q", typed)
                .with("whose", among)
                .with("found", found.stream().limit(MOST).toList())
                .with("more", found.size() > MOST)
                .with("colleagues", Colleagues.of(accounts));
    }

    @GetMapping("/{centre}/notes/drafts")
    @Needs(Right.EDIT_PEOPLE)
    Sheet drafts() {
        return Sheet.of("contacts/notes/pages/drafts.jte").with("drafts", drafts.list(MOST));
    }

    @PostMapping("/{centre}/notes/drafts/{draft}/removal")
    @Needs(Right.EDIT_PEOPLE)
    String remove(@PathVariable UUID draft, Page page) {
        drafts.remove(draft);
        return "redirect:" + page.to("notes/drafts");
    }
}
