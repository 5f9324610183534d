package trede.casefile.households.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.households.HouseholdKind;
import trede.casefile.households.Households;
import trede.casefile.households.Member;
import trede.casefile.households.Proposals;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// The household of a person as of a day: to open one, to confirm the one that proposes itself,
/// to move all of it.
@Controller
@RequestMapping("/{centre}/people/{id}/household")
class HouseholdPages {

    private static final int LONGEST = 200;

    private final People people;
    private final Households households;
    private final Proposals proposals;
    private final HouseholdSheets sheets;

    HouseholdPages(People people, Households households, Proposals proposals, HouseholdSheets sheets) {
        this.people = people;
        this.households = households;
        this.proposals = proposals;
        this.sheets = sheets;
    }

    private interface Act {
        void on(Person person, LocalDate day);
    }

    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id, @RequestParam(defaultValue = "") String on, Page page) {
        return sheets.draw(get(id), sheets.day(on), !page.fragment(), HouseholdView.Typed.NOTHING);
    }

    @PostMapping
    @Needs(Right.EDIT_PEOPLE)
    Object open(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var kind = HouseholdKind.find(form.getOrDefault("kind", "actual")).orElse(HouseholdKind.ACTUAL);
        return done(id, form, "open_from", page, (person, from) -> households.open(person, kind, from));
    }

    @PostMapping("/proposal")
    @Needs(Right.EDIT_PEOPLE)
    Object confirm(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var on = sheets.day(form.getOrDefault("on", ""));
        return done(id, form, "from", page, (person, from) -> proposals.confirm(person, on, from));
    }

    @PostMapping("/proposal/decline")
    @Needs(Right.EDIT_PEOPLE)
    Object decline(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        String typed = form.getOrDefault("on", "");
        try {
            proposals.decline(
                    person,
                    sheets.day(typed),
                    form.getOrDefault("declined_why", "").strip());
            return back(page, id, typed);
        } catch (Refusal refusal) {
            return sheets.again(
                    person, form, "", new Whom.Meant(null, List.of()), new Problems().add("declined_why", refusal));
        }
    }

    @PostMapping("/proposal/reopening")
    @Needs(Right.EDIT_PEOPLE)
    Object reopen(@PathVariable UUID id, @RequestParam(defaultValue = "") String on, Page page) {
        proposals.reopen(get(id), sheets.day(on));
        return back(page, id, on);
    }

    @PostMapping("/{household}/joint")
    @Needs(Right.EDIT_PEOPLE)
    Object answer(
            @PathVariable UUID id,
            @PathVariable UUID household,
            @RequestParam(defaultValue = "") String joint,
            @RequestParam(defaultValue = "") String on,
            Page page) {
        var answer = switch (joint) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
        households.answer(get(id), household, answer);
        return back(page, id, on);
    }

    @PostMapping("/{household}/move")
    @Needs(Right.EDIT_PEOPLE)
    Object move(
            @PathVariable UUID id, @PathVariable UUID household, @RequestParam Map<String, String> form, Page page) {
        return done(id, form, "move_from", page, (person, from) -> {
            String street = form.getOrDefault("street", "").strip();
            String place = form.getOrDefault("place", "").strip();
            if (street.codePoints().noneMatch(Character::isLetter)) {
                throw new Refusal("casefile.problem.value");
            }
            if (street.length() > LONGEST || place.length() > LONGEST) {
                throw new Refusal("casefile.problem.long", LONGEST);
            }
            var ids = households.list(person).stream()
                    .flatMap(each -> each.members().stream())
                    .map(Member::who)
                    .flatMap(who -> java.util.stream.Stream.ofNullable(who.id()))
                    .toList();
            households.move(person, household, people.listHidden(ids), new Households.Address(street, place, from));
        });
    }

    private Object done(UUID id, Map<String, String> form, String field, Page page, Act act) {
        var person = get(id);
        String typed = form.getOrDefault(field, "");
        try {
            act.on(
                    person,
                    DayEntry.find(typed, sheets.today()).orElseThrow(() -> new Refusal("casefile.day_misread", typed)));
            return back(page, id, typed);
        } catch (Refusal refusal) {
            return sheets.again(person, form, "", new Whom.Meant(null, List.of()), new Problems().add(field, refusal));
        }
    }

    // A day to come shows what was written; a day gone by would hide what is so today.
    private Object back(Page page, UUID id, String typed) {
        var day = sheets.day(typed);
        return "redirect:" + page.to("people/" + id + "/household") + (day.isAfter(sheets.today()) ? "?on=" + day : "");
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
