package trede.casefile.households.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.households.Relation;
import trede.casefile.households.RelationKind;
import trede.casefile.households.Relations;
import trede.casefile.households.Somebody;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;

/// Who is whose parent, partner, guardian: to add it, to end it, to take it back.
@Controller
@Needs(Right.EDIT_PEOPLE)
@RequestMapping("/{centre}/people/{id}/household/relations")
class RelationPages {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}) ?%?");
    private static final Set<String> BENEFITS = Set.of("here", "elsewhere", "child");

    private final People people;
    private final Relations relations;
    private final Whom whom;
    private final HouseholdSheets sheets;

    RelationPages(People people, Relations relations, Whom whom, HouseholdSheets sheets) {
        this.people = people;
        this.relations = relations;
        this.whom = whom;
        this.sheets = sheets;
    }

    @PostMapping
    Object add(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var problems = new Problems();
        var meant = whom.read(form, "r_", sheets.today(), problems);
        var relation = read(person, form, meant.somebody(), problems);
        if (problems.none() && relation != null) {
            try {
                relations.add(person, relation);
                return back(page, id);
            } catch (Refusal refusal) {
                problems.add("r_who", refusal);
            }
        }
        return sheets.again(person, form, "relation", meant, problems);
    }

    private @Nullable Relation read(
            Person person, Map<String, String> form, @Nullable Somebody other, Problems problems) {
        var kind = RelationKind.find(form.getOrDefault("r_kind", "")).orElse(null);
        if (kind == null) {
            problems.add("r_kind", "casefile.problem.choice");
        }
        var first = day(form, "r_first", problems);
        if (first == null && problems.about("r_first").isEmpty()) {
            problems.add("r_first", "casefile.day_misread", "");
        }
        var last = day(form, "r_last", problems);
        String percent = form.getOrDefault("r_custody", "").strip();
        var read = PERCENT.matcher(percent);
        if (!percent.isEmpty() && !read.matches()) {
            problems.add("r_custody", "casefile.relation.percent");
        }
        String benefit = form.getOrDefault("r_benefit", "");
        var custody = new Relation.Custody(
                read.matches() ? Integer.valueOf(read.group(1)) : null, BENEFITS.contains(benefit) ? benefit : null);
        var self = relations.find(person.id()).orElseThrow(NotHere::new);
        return kind == null || first == null || other == null
                ? null
                : new Relation(null, self, kind.inverse(), other, custody, first, last);
    }

    private @Nullable LocalDate day(Map<String, String> form, String field, Problems problems) {
        String typed = form.getOrDefault(field, "").strip();
        var day = DayEntry.find(typed, sheets.today());
        if (day.isEmpty() && !typed.isEmpty()) {
            problems.add(field, "casefile.day_misread", typed);
        }
        return day.orElse(null);
    }

    @PostMapping("/{relation}/end")
    Object end(@PathVariable UUID id, @PathVariable UUID relation, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        String typed = form.getOrDefault("last", "");
        try {
            relations.end(
                    person,
                    relation,
                    DayEntry.find(typed, sheets.today()).orElseThrow(() -> new Refusal("casefile.day_misread", typed)));
            return back(page, id);
        } catch (Refusal refusal) {
            var problems = new Problems().add("last-" + relation, refusal);
            return sheets.again(person, form, "", new Whom.Meant(null, List.of()), problems);
        }
    }

    @PostMapping("/{relation}/withdrawal")
    Object withdraw(@PathVariable UUID id, @PathVariable UUID relation, Page page) {
        relations.withdraw(get(id), relation);
        return back(page, id);
    }

    private static String back(Page page, UUID id) {
        return "redirect:" + page.to("people/" + id + "/household");
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
