package trede.benefits.calculation.pages;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.benefits.calculation.Calculations;
import trede.benefits.calculation.Worksheet;
import trede.benefits.calculation.sheet.CalculationSheet;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.papers.Paper;
import trede.papers.Papers;
import trede.time.Brussels;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// The calculations of a person: the list, each sheet with its articles, on another day,
/// beside another, on paper.
@Controller
@RequestMapping("/{centre}/people/{id}/calculations")
class CalculationPages {

    private final People people;
    private final Calculations calculations;
    private final Accounts accounts;
    private final Papers papers;
    private final Clock clock;

    CalculationPages(People people, Calculations calculations, Accounts accounts, Papers papers, Clock clock) {
        this.people = people;
        this.calculations = calculations;
        this.accounts = accounts;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet list(@PathVariable UUID id) {
        var person = get(id);
        return Sheet.of("benefits/calculation/pages/list.jte")
                .with("person", person)
                .with("calculations", calculations.list(person))
                .with("colleagues", Colleagues.of(accounts));
    }

    /// @param on another day as of which to look at it
    /// @param beside another calculation of this person
    @GetMapping("/{calculation}")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(
            @PathVariable UUID id,
            @PathVariable UUID calculation,
            @RequestParam(defaultValue = "") String on,
            @RequestParam @Nullable UUID beside) {
        var person = get(id);
        var worksheet = find(person, calculation);
        var problems = new Problems();
        var other = beside == null
                ? onAnotherDay(worksheet, on, problems)
                : find(person, beside).sheet();
        var view = new SheetView(
                person, worksheet, calculations.list(person), Colleagues.of(accounts), on, other, problems);
        return Sheet.of("benefits/calculation/pages/show.jte")
                .with("view", view)
                .status(problems.none() ? 200 : 400);
    }

    @GetMapping("/{calculation}/paper.pdf")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public ResponseEntity<byte[]> paper(
            @PathVariable UUID id,
            @PathVariable UUID calculation,
            @RequestParam(defaultValue = "") String language,
            Page page) {
        var person = get(id);
        var sheet = Sheet.of("benefits/calculation/pages/paper.jte")
                .with("person", person)
                .with("worksheet", find(person, calculation))
                .with("centre", Visitors.get().centre());
        return Paper.keep("calculation.pdf", papers.pdf(sheet, page.in(page.firstLanguage(language))));
    }

    @PostMapping("/{calculation}/withdrawal")
    @Needs(Right.EDIT_PEOPLE)
    Object withdraw(@PathVariable UUID id, @PathVariable UUID calculation, Page page) {
        calculations.withdraw(get(id), calculation);
        return "redirect:" + page.to("people/" + id + "/calculations");
    }

    private @Nullable CalculationSheet onAnotherDay(Worksheet worksheet, String typed, Problems problems) {
        if (typed.isBlank()) {
            return null;
        }
        var day = DayEntry.find(typed, Brussels.dayOf(clock.instant()));
        if (day.isEmpty()) {
            problems.add("on", "benefits.calc.problem.day", typed);
            return null;
        }
        try {
            return calculations.calculate(worksheet.situation().on(day.get()));
        } catch (Refusal beforeTheLaw) {
            problems.add("on", beforeTheLaw);
            return null;
        }
    }

    private Worksheet find(Person person, UUID calculation) {
        return calculations.find(person, calculation).orElseThrow(NotHere::new);
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
