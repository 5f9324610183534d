package trede.casefile.checks.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.checks.Checks;
import trede.casefile.following.pages.Colleagues;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// What to look at in one file: to mend it, or to sign it off with a reason.
@Controller
@RequestMapping("/{centre}/people/{id}/checks")
class PersonCheckPages {

    private final People people;
    private final Checks checks;
    private final Accounts accounts;

    PersonCheckPages(People people, Checks checks, Accounts accounts) {
        this.people = people;
        this.checks = checks;
        this.accounts = accounts;
    }

    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id) {
        return sheet(get(id), "", "", new Problems());
    }

    /// @param list whether it was signed off in the list
    @PostMapping("/{check}/sign-off")
    @Needs(Right.EDIT_PEOPLE)
    Object signOff(
            @PathVariable UUID id,
            @PathVariable String check,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String list,
            Page page) {
        var person = get(id);
        try {
            checks.signOff(person, check, reason);
        } catch (Refusal refusal) {
            return sheet(person, check, reason, new Problems().add("reason-" + check, refusal))
                    .status(400);
        }
        return "redirect:" + page.to(list.isEmpty() ? "people/" + id + "/checks" : "checks");
    }

    @PostMapping("/{check}/reopening")
    @Needs(Right.EDIT_PEOPLE)
    Object reopen(@PathVariable UUID id, @PathVariable String check, Page page) {
        checks.reopen(get(id), check);
        return "redirect:" + page.to("people/" + id + "/checks");
    }

    private Sheet sheet(Person person, String code, String reason, Problems problems) {
        return Sheet.of("casefile/checks/pages/person.jte")
                .with("person", person)
                .with("findings", checks.list(person))
                .with("signedOff", checks.listSignedOff(person))
                .with("checks", checks.all())
                .with("colleagues", Colleagues.of(accounts))
                .with("code", code)
                .with("reason", reason)
                .with("problems", problems);
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
