package trede.benefits.file.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.benefits.clocks.Doubts;
import trede.benefits.decisions.Reviews;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.casefile.sensitive.Mark;
import trede.casefile.sensitive.Marking;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// What somebody asked, what runs now, what was decided, and what must be looked at next.
@Controller
@RequestMapping("/{centre}/people/{id}/benefits")
class BenefitsPages {

    private static final int LONGEST = 4_000;

    private final BenefitsViews views;
    private final Reviews reviews;
    private final Acts acts;
    private final Doubts doubts;
    private final Desk desk;

    BenefitsPages(BenefitsViews views, Reviews reviews, Acts acts, Doubts doubts, Desk desk) {
        this.views = views;
        this.reviews = reviews;
        this.acts = acts;
        this.doubts = doubts;
        this.desk = desk;
    }

    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id) {
        return draw(id, Typed.NOTHING);
    }

    private Sheet draw(UUID id, Typed typed) {
        return Sheet.of("benefits/file/pages/benefits.jte")
                .with("view", views.of(desk.get(id)))
                .with("typed", typed)
                .with("doubts", doubts);
    }

    /// Looked at again; nothing has to change.
    @PostMapping("/reviews")
    @Needs(Right.EDIT_PEOPLE)
    Object review(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Page page) {
        var person = desk.get(id);
        var typed = Typed.of("review", form);
        String words = typed.words("review_words", LONGEST);
        var mark = Mark.of(Marking.of(typed::value, words).decided(typed.problems()));
        return acts.did(typed, "review_words", () -> reviews.add(person, words, mark))
                ? "redirect:" + page.to("people/" + id + "/benefits")
                : acts.read(() -> draw(id, typed)).status(400);
    }
}
