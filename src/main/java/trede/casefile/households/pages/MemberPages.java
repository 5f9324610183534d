package trede.casefile.households.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.households.Households;
import trede.casefile.households.Member;
import trede.casefile.households.MemberRole;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;

/// Who comes to live in a household, who leaves it, who never was there.
@Controller
@Needs(Right.EDIT_PEOPLE)
@RequestMapping("/{centre}/people/{id}/household")
class MemberPages {

    private final People people;
    private final Households households;
    private final Whom whom;
    private final HouseholdSheets sheets;

    MemberPages(People people, Households households, Whom whom, HouseholdSheets sheets) {
        this.people = people;
        this.households = households;
        this.whom = whom;
        this.sheets = sheets;
    }

    @PostMapping("/{household}/members")
    Object join(
            @PathVariable UUID id, @PathVariable UUID household, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        if (households.list(person).stream().noneMatch(each -> each.id().equals(household))) {
            throw new NotHere();
        }
        var problems = new Problems();
        var today = sheets.today();
        var meant = whom.read(form, "m_", today, problems);
        var role = MemberRole.find(form.getOrDefault("m_role", ""));
        var first = DayEntry.find(form.getOrDefault("m_first", ""), today);
        String typedLast = form.getOrDefault("m_last", "").strip();
        var last = DayEntry.find(typedLast, today);
        if (role.isEmpty()) {
            problems.add("m_role", "casefile.problem.choice");
        }
        if (first.isEmpty()) {
            problems.add("m_first", "casefile.day_misread", form.getOrDefault("m_first", ""));
        }
        if (last.isEmpty() && !typedLast.isEmpty()) {
            problems.add("m_last", "casefile.day_misread", typedLast);
        }
        var somebody = meant.somebody();
        if (problems.none() && somebody != null) {
            try {
                households.join(
                        person,
                        household,
                        new Member(null, somebody, role.orElseThrow(), first.orElseThrow(), last.orElse(null)));
                return back(page, id);
            } catch (Refusal refusal) {
                problems.add("m_who", refusal);
            }
        }
        return sheets.again(person, form, "join", meant, problems);
    }

    @PostMapping("/members/{member}/end")
    Object end(@PathVariable UUID id, @PathVariable UUID member, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        String typed = form.getOrDefault("last", "");
        try {
            households.end(
                    person,
                    member,
                    DayEntry.find(typed, sheets.today()).orElseThrow(() -> new Refusal("casefile.day_misread", typed)));
            return back(page, id);
        } catch (Refusal refusal) {
            var problems = new Problems().add("last-" + member, refusal);
            return sheets.again(person, form, "", new Whom.Meant(null, List.of()), problems);
        }
    }

    @PostMapping("/members/{member}/withdrawal")
    Object withdraw(@PathVariable UUID id, @PathVariable UUID member, Page page) {
        households.withdraw(get(id), member);
        return back(page, id);
    }

    private static String back(Page page, UUID id) {
        return "redirect:" + page.to("people/" + id + "/household");
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
