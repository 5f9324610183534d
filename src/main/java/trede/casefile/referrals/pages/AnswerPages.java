package trede.casefile.referrals.pages;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.referrals.Objection;
import trede.casefile.referrals.Referrals;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// What a colleague asks about a person: to say yes or no, to take a question back, to have read an answer.
@Controller
@Needs(Right.EDIT_PEOPLE)
@RequestMapping("/{centre}/people/{id}/referrals/{referral}/steps/{step}")
class AnswerPages {

    private final Referrals referrals;
    private final Story story;

    AnswerPages(Referrals referrals, Story story) {
        this.referrals = referrals;
        this.story = story;
    }

    @GetMapping
    @Transactional
    public Sheet show(@PathVariable UUID id, @PathVariable UUID referral, @PathVariable UUID step) {
        return sheet(id, referral, step, Said.of(Map.of()), new Problems());
    }

    @PostMapping("/answer")
    Object answer(
            @PathVariable UUID id,
            @PathVariable UUID referral,
            @PathVariable UUID step,
            @RequestParam Map<String, String> form,
            Page page) {
        var problems = new Problems();
        var typed = Said.of(form);
        var objection = Objection.find(typed.objection());
        boolean sensitive = typed.marking().decided(problems);
        if (!typed.answer().equals("yes") && !typed.answer().equals("no")) {
            problems.add("answer", "casefile.referral.choose");
        } else if (typed.answer().equals("no") && objection.isEmpty()) {
            problems.add("objection", "casefile.referral.objection_missing");
        } else if (problems.none()) {
            try {
                if (typed.answer().equals("yes")) {
                    referrals.accept(Colleagues.me(), id, step, typed.words(), sensitive);
                } else {
                    referrals.refuse(Colleagues.me(), id, step, objection.orElseThrow(), typed.words(), sensitive);
                }
                return ReferralPages.back(page, id);
            } catch (Refusal refusal) {
                problems.add("words", refusal);
            }
        }
        return sheet(id, referral, step, typed, problems).status(400);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable UUID id, @PathVariable UUID step, Page page) {
        referrals.withdraw(Colleagues.me(), id, step);
        return ReferralPages.back(page, id);
    }

    /// @param today whether it was read on one's first page
    @PostMapping("/reading")
    String read(
            @PathVariable UUID id, @PathVariable UUID step, @RequestParam(defaultValue = "") String today, Page page) {
        referrals.read(Colleagues.me(), id, step);
        return today.isEmpty() ? ReferralPages.back(page, id) : "redirect:" + page.to("today");
    }

    private Sheet sheet(UUID id, UUID referral, UUID step, Said said, Problems problems) {
        var view = story.view(id);
        var chain = view.referrals().stream()
                .filter(each -> each.id().equals(referral))
                .findFirst()
                .orElseThrow(NotHere::new);
        return Sheet.of("casefile/referrals/pages/answer.jte")
                .with("view", view)
                .with("referral", chain)
                .with("step", chain.find(step).orElseThrow(NotHere::new))
                .with("said", said)
                .with("problems", problems);
    }
}
