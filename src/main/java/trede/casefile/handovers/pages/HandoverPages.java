package trede.casefile.handovers.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.caseload.Caseloads;
import trede.casefile.caseload.Chosen;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.handovers.Capsules;
import trede.casefile.handovers.Handovers;
import trede.casefile.handovers.Plan;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// What is to confirm, to read, and done; to hand files over: first what would happen, then the act.
@Controller
@RequestMapping("/{centre}/handovers")
class HandoverPages {

    private static final int MOST = 100;
    private static final int ON_A_PAGE = 200;

    private final Handovers handovers;
    private final Capsules capsules;
    private final Caseloads caseloads;
    private final Accounts accounts;
    private final Clock clock;

    HandoverPages(Handovers handovers, Capsules capsules, Caseloads caseloads, Accounts accounts, Clock clock) {
        this.handovers = handovers;
        this.capsules = capsules;
        this.caseloads = caseloads;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet list() {
        var me = Colleagues.me();
        return Sheet.of("casefile/handovers/pages/handovers.jte")
                .with("toConfirm", capsules.listToConfirm(me, MOST))
                .with("toRead", capsules.listToRead(me, MOST))
                .with("made", handovers.list(me, MOST))
                .with("colleagues", Colleagues.of(accounts));
    }

    @GetMapping("/new")
    @Needs(Right.EDIT_PEOPLE)
    @Transactional
    public Sheet begin(@RequestParam MultiValueMap<String, String> typed, Page page) {
        return form(HandoverForm.of(typed, Colleagues.me(), page, today()), null);
    }

    /// What would happen. A list of people sends its ticks here too; then there is nobody yet to whom they go.
    @PostMapping("/new")
    @Needs(Right.EDIT_PEOPLE)
    Sheet preview(@RequestParam MultiValueMap<String, String> typed, Page page) {
        if ("true".equals(typed.getFirst("all"))) {
            var everybody = new Chosen(List.of(), true, Objects.requireNonNullElse(typed.getFirst("filter"), ""));
            typed.put(
                    "person",
                    caseloads.choose(everybody).stream().map(UUID::toString).toList());
        }
        var form = HandoverForm.of(typed, Colleagues.me(), page, today());
        if (!typed.containsKey("to")) {
            return typed.containsKey("preview") ? form(missing(form), null).status(400) : form(form, null);
        }
        var wanted = form.read(today());
        try {
            return wanted.isEmpty()
                    ? form(form, null).status(400)
                    : form(form, handovers.preview(Colleagues.me(), wanted.get()));
        } catch (Refusal refusal) {
            form.problems().add("to", refusal);
            return form(form, null).status(400);
        }
    }

    private static HandoverForm missing(HandoverForm form) {
        form.problems().add("to", "casefile.handover.to_missing");
        return form;
    }

    @PostMapping
    @Needs(Right.EDIT_PEOPLE)
    Object make(@RequestParam MultiValueMap<String, String> typed, Page page) {
        var form = HandoverForm.of(typed, Colleagues.me(), page, today());
        var wanted = form.read(today());
        if (wanted.isPresent()) {
            try {
                return "redirect:" + page.to("handovers/" + handovers.make(Colleagues.me(), wanted.get()));
            } catch (Refusal refusal) {
                form.problems().add("to", refusal);
            }
        }
        return form(form, null).status(400);
    }

    @GetMapping("/{handover}")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID handover, @RequestParam(defaultValue = "0") int behind) {
        return sheet(handover, Math.max(0, behind), new Problems());
    }

    @PostMapping("/{handover}/confirmation")
    @Needs(Right.EDIT_PEOPLE)
    String confirm(@PathVariable UUID handover, Page page) {
        capsules.confirmAll(Colleagues.me(), handover);
        return "redirect:" + page.to("handovers/" + handover);
    }

    @PostMapping("/{handover}/undoing")
    @Needs(Right.EDIT_PEOPLE)
    Object undo(@PathVariable UUID handover, Page page) {
        try {
            handovers.undo(Colleagues.me(), handover);
        } catch (Refusal refusal) {
            return sheet(handover, 0, new Problems().add("undo", refusal)).status(400);
        }
        return "redirect:" + page.to("handovers/" + handover);
    }

    private Sheet sheet(UUID handover, int behind, Problems problems) {
        var me = Colleagues.me();
        var made = handovers.get(me, handover);
        var list = capsules.list(me, handover, ON_A_PAGE + 1, behind);
        return Sheet.of("casefile/handovers/pages/handover.jte")
                .with("handover", made)
                .with("capsules", list.stream().limit(ON_A_PAGE).toList())
                .with("next", list.size() > ON_A_PAGE ? behind + ON_A_PAGE : 0)
                .with("mayUndo", made.mayBeUndone(today()))
                .with("colleagues", Colleagues.of(accounts))
                .with("problems", problems);
    }

    private Sheet form(HandoverForm form, @Nullable Plan plan) {
        return Sheet.of("casefile/handovers/pages/new.jte")
                .with("form", form)
                .with("plan", plan)
                .with("me", Colleagues.me())
                .with("colleagues", Colleagues.of(accounts));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
