package trede.access.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Member;
import trede.access.Substitutions;
import trede.access.Substitutions.Substitution;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// Who does whose work, and until when.
@Controller
@Needs(Right.SEE_FIGURES)
@RequestMapping("/{centre}/substitutions")
class SubstitutionPages {

    private static final List<String> FIELDS = List.of("absent", "substitute", "first", "last", "why");

    private final Substitutions substitutions;
    private final Accounts accounts;

    SubstitutionPages(Substitutions substitutions, Accounts accounts) {
        this.substitutions = substitutions;
        this.accounts = accounts;
    }

    @GetMapping
    Sheet show() {
        return sheet(Map.of(), new Problems());
    }

    @PostMapping
    Object add(@PathVariable String centre, @RequestParam Map<String, String> form) {
        try {
            var wanted = read(form);
            substitutions.add(wanted);
            return "redirect:/" + centre + "/substitutions";
        } catch (Refusal refusal) {
            String field = refusal.key().endsWith("_days") ? "last" : "substitute";
            return sheet(form, new Problems().add(field, refusal)).status(400);
        }
    }

    @PostMapping("/{substitution}/end")
    String end(@PathVariable String centre, @PathVariable UUID substitution) {
        if (!substitutions.end(substitution)) {
            throw new NotHere();
        }
        return "redirect:/" + centre + "/substitutions";
    }

    private static Substitution read(Map<String, String> form) {
        var typed = typed(form);
        try {
            return new Substitution(
                    new UUID(0, 0),
                    UUID.fromString(typed.get("absent")),
                    UUID.fromString(typed.get("substitute")),
                    LocalDate.parse(typed.get("first")),
                    LocalDate.parse(typed.get("last")),
                    typed.getOrDefault("why", ""));
        } catch (DateTimeParseException noDay) {
            throw new Refusal("access.substitution_days");
        } catch (IllegalArgumentException nobody) {
            throw new Refusal("access.substitution_unknown");
        }
    }

    private static Map<String, String> typed(Map<String, String> form) {
        return FIELDS.stream().collect(Collectors.toMap(field -> field, field -> form.getOrDefault(field, "")));
    }

    private Sheet sheet(Map<String, String> form, Problems problems) {
        var colleagues = accounts.list();
        boolean all = Visitors.get().may(Right.ADMINISTER);
        String me = Visitors.get().actor();
        return Sheet.of("access/pages/substitutions.jte")
                .with("form", typed(form))
                .with("problems", problems)
                .with("colleagues", colleagues)
                .with(
                        "absent",
                        colleagues.stream()
                                .filter(member -> all || member.actor().equals(me))
                                .toList())
                .with("names", colleagues.stream().collect(Collectors.toMap(Member::id, Member::name)))
                .with("substitutions", substitutions.list());
    }
}
