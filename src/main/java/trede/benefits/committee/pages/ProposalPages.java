package trede.benefits.committee.pages;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.benefits.committee.CommitteeProposals;
import trede.benefits.committee.Hearing;
import trede.benefits.decisions.Content;
import trede.benefits.decisions.Objections;
import trede.benefits.decisions.Situations;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.casefile.Person;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;

/// A worker proposes what to decide, tells the person of the right to be heard, and sends it to the committee.
@Controller
@RequestMapping("/{centre}/people/{id}/benefits/proposals")
class ProposalPages {

    private static final int LONGEST = 10_000;
    private static final int SHORT = 200;

    private final CommitteeProposals proposals;
    private final Situations situations;
    private final ProposalSheets sheets;
    private final Acts acts;
    private final Desk desk;

    ProposalPages(CommitteeProposals proposals, Situations situations, ProposalSheets sheets, Acts acts, Desk desk) {
        this.proposals = proposals;
        this.situations = situations;
        this.sheets = sheets;
        this.acts = acts;
        this.desk = desk;
    }

    /// A form; what is known already stands in it: `?application=`, or `?kind=&ground=&first=&last=`.
    @GetMapping
    @Needs(Right.EDIT_PEOPLE)
    @Transactional
    public Object form(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID application,
            @RequestParam MultiValueMap<String, String> known,
            Page page) {
        var days = sheets.check(known.toSingleValueMap());
        return sheets.form(desk.get(id), application, known.toSingleValueMap(), days, page);
    }

    @PostMapping
    @Needs(Right.EDIT_PEOPLE)
    Object add(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID application,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        var person = desk.get(id);
        var typed = Typed.of("proposal", form);
        String facts = typed.words("facts", LONGEST);
        var content = content(person, application, typed);
        var made = new AtomicReference<UUID>();
        return content != null
                        && acts.did(typed, "kind", () -> made.set(proposals.add(person, application, facts, content)))
                ? sheets.back(page, id, Objects.requireNonNull(made.get()))
                : acts.read(() -> sheets.form(person, application, form.toSingleValueMap(), typed, page))
                        .status(400);
    }

    @GetMapping("/{proposal}")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Object show(@PathVariable UUID id, @PathVariable UUID proposal, Page page) {
        return sheets.show(desk.get(id), proposal, Typed.NOTHING, page);
    }

    @PostMapping("/{proposal}")
    @Needs(Right.EDIT_PEOPLE)
    Object change(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        var person = desk.get(id);
        var known = proposals.get(person, proposal);
        var typed = Typed.of("proposal", form);
        String facts = typed.words("facts", LONGEST);
        var content = content(person, known.application(), typed);
        return content != null
                        && acts.did(
                                typed,
                                "kind",
                                () -> proposals.change(person, proposal, facts, content, typed.value("version")))
                ? sheets.back(page, id, proposal)
                : sheets.again(person, proposal, typed, page);
    }

    /// Read, and looked at: what cannot be decided so is said before anybody meets about it.
    private @Nullable Content content(Person person, @Nullable UUID application, Typed typed) {
        var content = ContentForm.read(typed, desk.today());
        if (content != null) {
            Objections.of(content, situations.of(person, application, content), desk.today())
                    .all()
                    .forEach(problem -> typed.problems()
                            .add(
                                    problem.field(),
                                    problem.key(),
                                    problem.details().toArray()));
        }
        return typed.sound() ? content : null;
    }

    @PostMapping("/{proposal}/hearing")
    @Needs(Right.EDIT_PEOPLE)
    Object hear(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        var person = desk.get(id);
        var typed = Typed.of("hearing", form);
        String wanted = typed.choice("wanted", List.of("unknown", "yes", "no"));
        var hearing = new Hearing(
                typed.findDay("told_on", desk.today()),
                wanted.equals("unknown") ? null : wanted.equals("yes"),
                typed.findDay("heard_on", desk.today()),
                typed.text("heard", LONGEST),
                typed.text("assisted_by", SHORT));
        return acts.did(typed, "hearing", () -> proposals.hear(person, proposal, hearing, typed.value("version")))
                ? sheets.back(page, id, proposal)
                : sheets.again(person, proposal, typed, page);
    }

    @PostMapping("/{proposal}/offer")
    @Needs(Right.EDIT_PEOPLE)
    Object offer(@PathVariable UUID id, @PathVariable UUID proposal, Page page) {
        var person = desk.get(id);
        var typed = Typed.of("offer", new org.springframework.util.LinkedMultiValueMap<>());
        return acts.did(typed, "offer", () -> proposals.offer(person, proposal))
                ? sheets.back(page, id, proposal)
                : sheets.again(person, proposal, typed, page);
    }

    @PostMapping("/{proposal}/withdrawal")
    @Needs(Right.EDIT_PEOPLE)
    Object withdraw(@PathVariable UUID id, @PathVariable UUID proposal, Page page) {
        proposals.withdraw(desk.get(id), proposal);
        return sheets.back(page, id, proposal);
    }

    /// The chair decides alone, because it cannot wait for a meeting.
    @PostMapping("/{proposal}/urgency")
    @Needs(Right.DECIDE)
    Object decideUrgently(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        var person = desk.get(id);
        var typed = Typed.of("urgency", form);
        var on = typed.day("decided_on", desk.today());
        var made = new AtomicReference<UUID>();
        return acts.did(typed, "decided_on", () -> made.set(proposals.decideUrgently(person, proposal, on)))
                ? "redirect:" + page.to("people/" + id + "/benefits/decisions/" + made.get())
                : sheets.again(person, proposal, typed, page);
    }
}
