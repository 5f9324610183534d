package trede.benefits.applications.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.benefits.applications.Deadlines;
import trede.benefits.applications.ReportedChange;
import trede.benefits.applications.ReportedChanges;
import trede.benefits.applications.Stay;
import trede.benefits.applications.Stays;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.casefile.Person;
import trede.casefile.sensitive.Mark;
import trede.casefile.sensitive.Marking;
import trede.time.Period;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// What somebody tells of their own accord: a stay abroad, a change in their life.
@Controller
@RequestMapping("/{centre}/people/{id}/benefits")
class ToldPages {

    private static final int LONGEST = 2_000;
    private static final int SHORT = 200;

    private final Stays stays;
    private final ReportedChanges changes;
    private final Deadlines terms;
    private final Acts acts;
    private final Desk desk;

    ToldPages(Stays stays, ReportedChanges changes, Deadlines terms, Acts acts, Desk desk) {
        this.stays = stays;
        this.changes = changes;
        this.terms = terms;
        this.acts = acts;
        this.desk = desk;
    }

    @GetMapping("/stays")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet showStays(@PathVariable UUID id) {
        return stays(desk.get(id), Typed.NOTHING);
    }

    @PostMapping("/stays")
    @Needs(Right.EDIT_PEOPLE)
    Object addStay(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Page page) {
        var person = desk.get(id);
        var today = desk.today();
        var typed = Typed.of("stay", form);
        var announced = typed.day("announced", today);
        var first = typed.day("first", today);
        var last = typed.day("last", today);
        String place = typed.text("place", SHORT);
        String excused = typed.text("excused", LONGEST / 2);
        if (typed.sound() && last.isBefore(first)) {
            typed.problems().add("last", "benefits.decision.problem.ends_before");
        }
        boolean done = acts.did(
                typed,
                "first",
                () -> stays.add(person, new Stay(id, announced, Period.days(first, last), place, excused, null)));
        return done
                ? back(page, id, "stays")
                : acts.read(() -> stays(person, typed)).status(400);
    }

    @PostMapping("/stays/{stay}/removal")
    @Needs(Right.EDIT_PEOPLE)
    Object removeStay(@PathVariable UUID id, @PathVariable UUID stay, Page page) {
        stays.remove(desk.get(id), stay);
        return back(page, id, "stays");
    }

    private Sheet stays(Person person, Typed typed) {
        var all = stays.list(person);
        return Sheet.of("benefits/applications/pages/stays.jte")
                .with("person", person)
                .with("stays", all)
                .with("year", terms.abroad(desk.today().getYear(), all))
                .with("today", desk.today())
                .with("typed", typed);
    }

    @GetMapping("/changes")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet showChanges(@PathVariable UUID id) {
        return changes(desk.get(id), Typed.NOTHING);
    }

    @PostMapping("/changes")
    @Needs(Right.EDIT_PEOPLE)
    Object addChange(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Page page) {
        var person = desk.get(id);
        var today = desk.today();
        var typed = Typed.of("change", form);
        var change = new ReportedChange(
                id,
                typed.day("reported", today),
                typed.day("since", today),
                typed.choice("about", ReportedChange.ABOUT),
                typed.words("words", LONGEST),
                today,
                null,
                "",
                Mark.of(Marking.of(typed::value, typed.value("words")).decided(typed.problems())));
        boolean done = acts.did(typed, "reported", () -> changes.add(person, change));
        return done
                ? back(page, id, "changes")
                : acts.read(() -> changes(person, typed)).status(400);
    }

    @PostMapping("/changes/{change}/look")
    @Needs(Right.EDIT_PEOPLE)
    Object look(
            @PathVariable UUID id,
            @PathVariable UUID change,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        var person = desk.get(id);
        var typed = Typed.of("look", form);
        String outcome = typed.words("outcome-" + change, LONGEST);
        boolean done = acts.did(typed, "outcome-" + change, () -> changes.look(person, change, outcome));
        return done
                ? back(page, id, "changes")
                : acts.read(() -> changes(person, typed)).status(400);
    }

    private Sheet changes(Person person, Typed typed) {
        return Sheet.of("benefits/applications/pages/changes.jte")
                .with("person", person)
                .with("changes", changes.list(person))
                .with("today", desk.today())
                .with("typed", typed);
    }

    private static String back(Page page, UUID id, String list) {
        return "redirect:" + page.to("people/" + id + "/benefits/" + list);
    }
}
