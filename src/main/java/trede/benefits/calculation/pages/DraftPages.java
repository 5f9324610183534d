package trede.benefits.calculation.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import trede.benefits.calculation.Calculations;
import trede.benefits.calculation.sheet.CalculationSheet;
import trede.benefits.calculation.sheet.Situation;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.households.Categories;
import trede.casefile.households.Category;
import trede.casefile.households.Households;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// A living wage that is calculated while one types, row by row, and then kept.
@Controller
@Needs(Right.EDIT_PEOPLE)
@RequestMapping("/{centre}/people/{id}/calculations")
class DraftPages {

    private static final String CONTRACT = "benefits.spi.shortage_contract_months";

    private final People people;
    private final Calculations calculations;
    private final Households households;
    private final Categories categories;
    private final Law law;
    private final Clock clock;

    DraftPages(
            People people,
            Calculations calculations,
            Households households,
            Categories categories,
            Law law,
            Clock clock) {
        this.people = people;
        this.calculations = calculations;
        this.households = households;
        this.categories = categories;
        this.law = law;
        this.clock = clock;
    }

    /// @param from a calculation to go on from
    @GetMapping("/new")
    @Transactional
    public Sheet begin(@PathVariable UUID id, @RequestParam @Nullable UUID from, Page page) {
        var person = get(id);
        return draw(person, from == null ? blank(person, page) : again(person, from, page), new Problems());
    }

    /// One row more or less, or simply the sheet as it is now.
    @PostMapping("/new")
    @Transactional
    public Sheet change(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var draft = draft(form).after(form.getOrDefault("add", ""), form.getOrDefault("remove", ""));
        return draw(get(id), draft, new Problems());
    }

    @PostMapping
    Object keep(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var draft = draft(form);
        var problems = new Problems();
        var situation = DraftReader.read(draft, today(), problems);
        String reason = draft.value("reason").strip();
        if (view(person, draft, situation.day(), null, problems).differs()
                && reason.codePoints().noneMatch(Character::isLetter)) {
            problems.add("reason", "benefits.calc.problem.reason");
        }
        if (problems.none()) {
            try {
                return "redirect:"
                        + page.to("people/" + id + "/calculations/" + calculations.keep(person, situation, reason));
            } catch (Refusal refusal) {
                problems.add(refusal.key().startsWith("law.") ? "day" : "reason", refusal);
            }
        }
        return draw(person, draft, problems).status(400);
    }

    private Draft draft(Map<String, String> form) {
        var values = new LinkedHashMap<>(form);
        values.keySet().removeIf(field -> field.equals("_csrf") || field.equals("add") || field.equals("remove"));
        return new Draft(values);
    }

    private Draft blank(Person person, Page page) {
        var values = new LinkedHashMap<String, String>();
        values.put("day", page.day(today()));
        values.put("applied", page.day(today()));
        if (likely(person, today()) instanceof Category.Likely told) {
            values.put("category", "" + told.number());
        }
        values.put("r0_kind", "");
        return new Draft(values);
    }

    private Draft again(Person person, UUID from, Page page) {
        var worksheet = calculations.find(person, from).orElseThrow(NotHere::new);
        return DraftWriter.write(worksheet.situation(), today(), page);
    }

    private Sheet draw(Person person, Draft draft, Problems problems) {
        // what is typed half is no problem yet: the page says it when one wants to keep it
        var situation = DraftReader.read(draft, today(), new Problems());
        var sheet = draft.has("category") ? calculate(situation, problems) : null;
        var view = view(person, draft, situation.day(), sheet, problems);
        return Sheet.of("benefits/calculation/pages/draft.jte").with("view", view);
    }

    private DraftView view(
            Person person, Draft draft, LocalDate day, @Nullable CalculationSheet sheet, Problems problems) {
        return new DraftView(person, draft, likely(person, day), contractMonths(day), sheet, problems);
    }

    /// Before there was an exemption for a shortage occupation: as it was at first.
    private int contractMonths(LocalDate day) {
        var first = law.list(CONTRACT).getFirst().from();
        return law.number(CONTRACT, day.isBefore(first) ? first : day);
    }

    private @Nullable CalculationSheet calculate(Situation situation, Problems problems) {
        try {
            return calculations.calculate(situation);
        } catch (Refusal beforeTheLaw) {
            if (!problems.in("day")) {
                problems.add("day", beforeTheLaw);
            }
            return null;
        }
    }

    private Category likely(Person person, LocalDate day) {
        return categories.of(person, households.list(person), day);
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
