package trede.casefile.caseload.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.caseload.BulkAct;
import trede.casefile.caseload.Caseloads;
import trede.casefile.caseload.Filter;
import trede.casefile.caseload.SavedFilters;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// The people one follows, or a colleague does, or a team: filtered, sorted, kept under a name.
@Controller
@Needs(Right.SEE_PEOPLE)
class CaseloadPages {

    private static final int ON_A_PAGE = 25;

    private final Caseloads caseloads;
    private final SavedFilters saved;
    private final WhoseChoices choices;
    private final List<BulkAct> acts;
    private final Clock clock;

    CaseloadPages(
            Caseloads caseloads, SavedFilters saved, WhoseChoices choices, ObjectProvider<BulkAct> acts, Clock clock) {
        this.caseloads = caseloads;
        this.saved = saved;
        this.choices = choices;
        this.acts =
                acts.stream().sorted(Comparator.comparingInt(BulkAct::order)).toList();
        this.clock = clock;
    }

    @GetMapping("/{centre}/caseload")
    @Transactional
    public Sheet show(@RequestParam MultiValueMap<String, String> asked, Page page) {
        return sheet(Filter.of(asked), page(asked.getFirst("page")), new Problems(), page);
    }

    /// @param name under which the list is kept
    @PostMapping("/{centre}/caseload/filters")
    Object keep(
            @PathVariable String centre,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam(defaultValue = "") String filter,
            Page page) {
        var kept = Filter.parse(filter);
        try {
            saved.keep(name, shared, kept);
        } catch (Refusal refusal) {
            return sheet(kept, 1, new Problems().add("name", refusal), page).status(400);
        }
        return "redirect:/" + centre + "/caseload?" + kept.address();
    }

    @PostMapping("/{centre}/caseload/filters/{id}/removal")
    String remove(@PathVariable String centre, @PathVariable UUID id) {
        saved.remove(id);
        return "redirect:/" + centre + "/caseload";
    }

    /// The list again, with what is wrong with what was chosen in it.
    Sheet sheet(Filter filter, int shown, Problems problems, Page page) {
        var misread = filter.problems(today());
        problems.all()
                .forEach(problem -> misread.add(
                        problem.field(), problem.key(), problem.details().toArray()));
        var listed = caseloads.list(filter, ON_A_PAGE, (shown - 1) * ON_A_PAGE);
        return Sheet.of("casefile/caseload/pages/caseload.jte")
                .with("filter", filter)
                .with("listed", listed)
                .with("turn", new Turn(shown, ON_A_PAGE, listed.found(), listed.more()))
                .with("saved", saved.list())
                .with("choices", choices.list(page))
                .with("sites", choices.sites())
                .with("acts", acts.stream().filter(act -> page.may(act.right())).toList())
                .with("today", today())
                .with("problems", misread);
    }

    private static int page(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(typed), 1, Turn.LAST) : 1;
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
