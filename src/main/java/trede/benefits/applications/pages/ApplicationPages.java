package trede.benefits.applications.pages;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.benefits.applications.Aid;
import trede.benefits.applications.Applications;
import trede.benefits.applications.Asked;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.benefits.letters.BenefitLetters;
import trede.benefits.letters.LetterKind;
import trede.casefile.Person;
import trede.casefile.sensitive.Mark;
import trede.casefile.sensitive.Marking;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// Somebody asks for something: it is written down, and the receipt is there at once.
@Controller
@RequestMapping("/{centre}/people/{id}/benefits/applications")
class ApplicationPages {

    private static final int LONGEST = 4_000;
    private static final int NAME = 200;

    private final Applications applications;
    private final BenefitLetters letters;
    private final ApplicationSheets sheets;
    private final Acts acts;
    private final Desk desk;

    ApplicationPages(
            Applications applications, BenefitLetters letters, ApplicationSheets sheets, Acts acts, Desk desk) {
        this.applications = applications;
        this.letters = letters;
        this.sheets = sheets;
        this.acts = acts;
        this.desk = desk;
    }

    @GetMapping
    @Needs(Right.EDIT_PEOPLE)
    Sheet form(@PathVariable UUID id) {
        return sheet(desk.get(id), Typed.NOTHING);
    }

    @PostMapping
    @Needs(Right.EDIT_PEOPLE)
    Object add(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Page page) {
        var person = desk.get(id);
        var typed = Typed.of("application", form);
        var received = typed.day("received", desk.today());
        var asked = asked(typed);
        var made = new AtomicReference<UUID>();
        return acts.did(typed, "received", () -> {
                    var application = applications.add(person, asked, received);
                    var language = BenefitLetters.language(typed.value("language"), person, page);
                    letters.make(person, LetterKind.RECEIPT, application, language, page);
                    made.set(application);
                })
                ? "redirect:" + page.to("people/" + id + "/benefits/applications/" + made.get())
                : sheet(person, typed).status(400);
    }

    private static Asked asked(Typed typed) {
        var kinds = typed.all("kinds").stream()
                .flatMap(code -> Aid.find(code).stream())
                .distinct()
                .toList();
        if (kinds.isEmpty()) {
            typed.problems().add("kinds", "benefits.application.problem.kinds");
        }
        String by = typed.choice("by", Asked.ASKERS);
        return new Asked(
                typed.choice("manner", Asked.MANNERS),
                kinds,
                typed.text("asked", LONGEST),
                by,
                by.equals("self") ? "" : typed.words("by_name", NAME),
                Mark.of(Marking.of(typed::value, typed.value("asked")).decided(typed.problems())));
    }

    private Sheet sheet(Person person, Typed typed) {
        return Sheet.of("benefits/applications/pages/new.jte")
                .with("person", person)
                .with("typed", typed)
                .with("today", desk.today());
    }

    @GetMapping("/{application}")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id, @PathVariable UUID application) {
        return sheets.draw(desk.get(id), application, Typed.NOTHING);
    }

    @PostMapping("/{application}/withdrawal")
    @Needs(Right.EDIT_PEOPLE)
    Object withdraw(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        return sheets.act(id, application, Typed.of("withdrawal", form), page, (person, typed) -> {
            var on = typed.day("withdrawn_on", desk.today());
            String why = typed.words("withdrawn_why", NAME * 5);
            return () -> applications.withdraw(person, application, on, why);
        });
    }

    @PostMapping("/{application}/forwarding")
    @Needs(Right.EDIT_PEOPLE)
    Object forward(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        return sheets.act(id, application, Typed.of("forwarding", form), page, (person, typed) -> {
            String to = typed.words("to_centre", NAME);
            String why = typed.words("forward_why", NAME * 10);
            return () -> {
                applications.forward(person, application, to, why);
                letters.make(
                        person, LetterKind.FORWARDING, application, BenefitLetters.language("", person, page), page);
            };
        });
    }

    @PostMapping("/{application}/forwarding/proof")
    @Needs(Right.EDIT_PEOPLE)
    Object markForwarded(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        return sheets.act(id, application, Typed.of("proof", form), page, (person, typed) -> {
            LocalDate sent = typed.findDay("forwarded_on", desk.today());
            LocalDate told = typed.findDay("told_on", desk.today());
            return () -> applications.markForwarded(person, application, sent, told);
        });
    }

    @PostMapping("/{application}/forwarding/reply")
    @Needs(Right.EDIT_PEOPLE)
    Object reply(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        return sheets.act(id, application, Typed.of("reply", form), page, (person, typed) -> {
            var on = typed.day("replied_on", desk.today());
            boolean accepted = typed.choice("reply", java.util.List.of("accepted", "declined"))
                    .equals("accepted");
            return () -> applications.reply(person, application, accepted, on);
        });
    }

    @PostMapping("/{application}/forwarding/referral")
    @Needs(Right.EDIT_PEOPLE)
    Object refer(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        return sheets.act(id, application, Typed.of("referral", form), page, (person, typed) -> {
            var on = typed.day("referred_on", desk.today());
            return () -> applications.refer(person, application, on);
        });
    }
}
