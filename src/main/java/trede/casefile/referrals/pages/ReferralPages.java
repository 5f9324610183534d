package trede.casefile.referrals.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.following.Function;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.referrals.Referral;
import trede.casefile.referrals.Referrals;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Who asked whom what about a person; to begin a chain, and to ask the next one.
@Controller
@RequestMapping("/{centre}/people/{id}/referrals")
class ReferralPages {

    private final Referrals referrals;
    private final Story story;

    ReferralPages(Referrals referrals, Story story) {
        this.referrals = referrals;
        this.story = story;
    }

    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id) {
        return Sheet.of("casefile/referrals/pages/referrals.jte").with("view", story.view(id));
    }

    @GetMapping("/new")
    @Needs(Right.EDIT_PEOPLE)
    @Transactional
    public Sheet begin(@PathVariable UUID id) {
        return asking(id, null, new AskingForm(Map.of(), new Problems()));
    }

    @PostMapping
    @Needs(Right.EDIT_PEOPLE)
    Object begin(@PathVariable UUID id, @RequestParam Map<String, String> typed, Page page) {
        var form = new AskingForm(typed, new Problems());
        var wanted = form.read(referrals, story.today());
        if (wanted.isPresent()) {
            try {
                referrals.begin(Colleagues.me(), id, form.value("towards"), form.value("wish"), wanted.get());
                return back(page, id);
            } catch (Refusal refusal) {
                form.problems().add(field(refusal), refusal);
            }
        }
        return asking(id, null, form).status(400);
    }

    @GetMapping("/{referral}/question")
    @Needs(Right.EDIT_PEOPLE)
    @Transactional
    public Sheet ask(@PathVariable UUID id, @PathVariable UUID referral) {
        return asking(id, get(id, referral), new AskingForm(Map.of(), new Problems()));
    }

    @PostMapping("/{referral}/question")
    @Needs(Right.EDIT_PEOPLE)
    Object ask(@PathVariable UUID id, @PathVariable UUID referral, @RequestParam Map<String, String> typed, Page page) {
        var chain = get(id, referral);
        var form = new AskingForm(typed, new Problems());
        var wanted = form.read(referrals, story.today());
        if (wanted.isPresent()) {
            try {
                referrals.ask(Colleagues.me(), id, referral, wanted.get());
                return back(page, id);
            } catch (Refusal refusal) {
                form.problems().add(field(refusal), refusal);
            }
        }
        return asking(id, chain, form).status(400);
    }

    private Referral get(UUID id, UUID referral) {
        return referrals.get(Colleagues.me(), id, referral);
    }

    private static String field(Refusal refusal) {
        String what = refusal.key().substring("casefile.".length());
        return switch (what) {
            case "referral.towards_missing" -> "towards";
            case "referral.question_missing" -> "question";
            case "referral.due_wrong" -> "until";
            case "problem.long" -> "question";
            default -> "whom";
        };
    }

    static String back(Page page, UUID id) {
        return "redirect:" + page.to("people/" + id + "/referrals");
    }

    private Sheet asking(UUID id, @Nullable Referral referral, AskingForm form) {
        return Sheet.of("casefile/referrals/pages/ask.jte")
                .with("person", story.line(id))
                .with("referral", referral)
                .with("workers", story.colleagues().working())
                .with("me", Colleagues.me())
                .with("teams", story.teams().listTeams())
                .with("terms", List.of(referrals.term(Function.GENERAL), referrals.term(Function.TRAINING)))
                .with("form", form.typed())
                .with("marking", form.marking())
                .with("problems", form.problems());
    }
}
