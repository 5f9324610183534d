package trede.benefits.letters.pages;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.benefits.clocks.Doubts;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.benefits.letters.BenefitLetters;
import trede.benefits.letters.Letter;
import trede.benefits.letters.LetterKind;
import trede.papers.Paper;
import trede.web.Needs;
import trede.web.NotAllowed;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// The paper as it was made, and the proof that it went.
@Controller
@RequestMapping("/{centre}/people/{id}/benefits/letters")
class BenefitLetterPages {

    private static final int NUMBER = 60;

    private final BenefitLetters letters;
    private final Acts acts;
    private final Doubts doubts;
    private final Desk desk;

    BenefitLetterPages(BenefitLetters letters, Acts acts, Doubts doubts, Desk desk) {
        this.letters = letters;
        this.acts = acts;
        this.doubts = doubts;
        this.desk = desk;
    }

    /// BenefitLetters are written by workers, and by who keeps the minutes.
    static void demandWriter(Page page) {
        if (!page.may(Right.EDIT_PEOPLE) && !page.may(Right.DECIDE)) {
            throw new NotAllowed(Right.EDIT_PEOPLE);
        }
    }

    @GetMapping("/{letter}.pdf")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable UUID letter) {
        var person = desk.get(id);
        var known = letters.get(person, letter);
        return Paper.show(known.kind().code() + ".pdf", letters.paper(person, letter));
    }

    @PostMapping("/{letter}/proof")
    @Needs(Right.SEE_PEOPLE)
    Object prove(
            @PathVariable UUID id,
            @PathVariable UUID letter,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        demandWriter(page);
        var person = desk.get(id);
        var known = letters.get(person, letter);
        var typed = Typed.of("letter-" + letter, form);
        String way = typed.choice(known.field("way"), Letter.WAYS);
        var on = typed.day(known.field("sent_on"), desk.today());
        String number = typed.text(known.field("number"), NUMBER);
        String at = page.to("people/" + id + "/benefits/"
                + (known.kind() == LetterKind.NOTIFICATION ? "decisions/" : "applications/") + known.about());
        return acts.did(typed, "letter-" + letter, () -> letters.send(person, letter, way, on, number))
                ? "redirect:" + at
                : Sheet.of("benefits/letters/pages/proof.jte")
                        .with("person", person)
                        .with("letter", letters.get(person, letter))
                        .with("at", at)
                        .with("today", desk.today())
                        .with("doubts", doubts)
                        .with("typed", typed)
                        .status(400);
    }
}
