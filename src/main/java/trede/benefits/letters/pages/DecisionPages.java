package trede.benefits.letters.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.benefits.applications.Applications;
import trede.benefits.clocks.Doubts;
import trede.benefits.decisions.Decisions;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.benefits.letters.BenefitLetters;
import trede.benefits.letters.LetterKind;
import trede.casefile.Person;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// A decision, and the letters by which the person learns of it.
@Controller
@RequestMapping("/{centre}/people/{id}/benefits/decisions/{decision}")
class DecisionPages {

    private final Decisions decisions;
    private final Applications applications;
    private final BenefitLetters letters;
    private final Acts acts;
    private final Doubts doubts;
    private final Desk desk;

    DecisionPages(
            Decisions decisions,
            Applications applications,
            BenefitLetters letters,
            Acts acts,
            Doubts doubts,
            Desk desk) {
        this.decisions = decisions;
        this.applications = applications;
        this.letters = letters;
        this.acts = acts;
        this.doubts = doubts;
        this.desk = desk;
    }

    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id, @PathVariable UUID decision) {
        return draw(desk.get(id), decision, Typed.NOTHING);
    }

    private Sheet draw(Person person, UUID id, Typed typed) {
        var decision = decisions.get(person, id);
        var application = decision.application();
        return Sheet.of("benefits/letters/pages/decision.jte")
                .with("person", person)
                .with("decision", decision)
                .with("application", application == null ? null : applications.get(person, application))
                .with(
                        "letters",
                        letters.list(person).stream()
                                .filter(letter -> letter.about().equals(id))
                                .toList())
                .with("today", desk.today())
                .with("doubts", doubts)
                .with("typed", typed);
    }

    /// Who proposed makes the letter, or who keeps the minutes.
    @PostMapping("/letters")
    @Needs(Right.SEE_PEOPLE)
    Object make(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        BenefitLetterPages.demandWriter(page);
        var person = desk.get(id);
        var typed = Typed.of("make", form);
        var language = BenefitLetters.language(typed.value("language"), person, page);
        return acts.did(
                        typed,
                        "language",
                        () -> letters.make(person, LetterKind.NOTIFICATION, decision, language, page))
                ? "redirect:" + page.to("people/" + id + "/benefits/decisions/" + decision)
                : acts.read(() -> draw(person, decision, typed)).status(400);
    }
}
