package trede.casefile.handovers.pages;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.People;
import trede.casefile.checks.Checks;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.handovers.Capsule;
import trede.casefile.handovers.Capsules;
import trede.casefile.sensitive.Veil;
import trede.papers.Paper;
import trede.papers.Papers;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;
import trede.web.Words;

/// What goes along with one file: to write it, to confirm it, to have read it, and on paper for the client.
@Controller
@RequestMapping("/{centre}/people/{id}/handovers")
class CapsulePages {

    private final Capsules capsules;
    private final People people;
    private final Checks checks;
    private final Accounts accounts;
    private final Papers papers;

    CapsulePages(Capsules capsules, People people, Checks checks, Accounts accounts, Papers papers) {
        this.capsules = capsules;
        this.people = people;
        this.checks = checks;
        this.accounts = accounts;
        this.papers = papers;
    }

    /// Every handover of one person.
    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet list(@PathVariable UUID id) {
        return Sheet.of("casefile/handovers/pages/person.jte")
                .with("person", people.find(id).orElseThrow(NotHere::new).line())
                .with("capsules", capsules.list(id))
                .with("colleagues", Colleagues.of(accounts));
    }

    @GetMapping("/{capsule}")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id, @PathVariable UUID capsule) {
        return sheet(capsules.get(id, capsule), Map.of(), new Problems());
    }

    /// @param form with `act`: `keep` or `confirm`
    @PostMapping("/{capsule}")
    @Needs(Right.EDIT_PEOPLE)
    Object write(@PathVariable UUID id, @PathVariable UUID capsule, @RequestParam Map<String, String> form, Page page) {
        var parts = new Capsule.Parts(
                form.getOrDefault("promises", ""), form.getOrDefault("works", ""), form.getOrDefault("next", ""));
        try {
            capsules.change(Colleagues.me(), id, capsule, Locale.of(form.getOrDefault("language", "")), parts);
            if (form.getOrDefault("act", "").equals("confirm")) {
                capsules.confirm(Colleagues.me(), id, capsule);
            }
            return back(page, id, capsule);
        } catch (Refusal refusal) {
            return sheet(capsules.get(id, capsule), form, new Problems().add("promises", refusal))
                    .status(400);
        }
    }

    @PostMapping("/{capsule}/reading")
    @Needs(Right.EDIT_PEOPLE)
    String read(@PathVariable UUID id, @PathVariable UUID capsule, Page page) {
        capsules.read(Colleagues.me(), id, capsule);
        return back(page, id, capsule);
    }

    /// In the client's language, or the one that is asked for.
    @GetMapping("/{capsule}/letter.pdf")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public ResponseEntity<byte[]> letter(
            @PathVariable UUID id,
            @PathVariable UUID capsule,
            @RequestParam(defaultValue = "") String language,
            Page page) {
        var found = capsules.get(id, capsule);
        if (found.confirmed() == null) {
            throw new Refusal("casefile.capsule.unconfirmed");
        }
        var parts = found.parts();
        Veil.demand(found.isMine(), parts.promises(), parts.works(), parts.next());
        if (people.find(id).isEmpty()) { // noted in the log of looks
            throw new NotHere();
        }
        var sheet = Sheet.of("casefile/handovers/pages/paper.jte")
                .with("capsule", found)
                .with("colleagues", Colleagues.of(accounts))
                .with("centre", Visitors.get().centre());
        var spoken = Words.findLanguage(language).orElse(found.language());
        return Paper.keep("handover.pdf", papers.pdf(sheet, page.in(spoken)));
    }

    private static boolean hides(Capsule capsule) {
        var parts = capsule.parts();
        return Veil.hidesAny(capsule.isMine(), parts.promises(), parts.works(), parts.next());
    }

    private static String back(Page page, UUID id, UUID capsule) {
        return "redirect:" + page.to("people/" + id + "/handovers/" + capsule);
    }

    private Sheet sheet(Capsule capsule, Map<String, String> form, Problems problems) {
        var me = Colleagues.me();
        var person = people.find(capsule.client().person()).orElseThrow(NotHere::new);
        return Sheet.of("casefile/handovers/pages/capsule.jte")
                .with("capsule", capsule)
                .with("mayWrite", capsules.mayChange(me, capsule) && !hides(capsule))
                .with("mayRead", capsule.to().equals(me.id()) && capsule.readOn() == null)
                .with("findings", checks.list(person))
                .with("colleagues", Colleagues.of(accounts))
                .with("form", form)
                .with("problems", problems);
    }
}
