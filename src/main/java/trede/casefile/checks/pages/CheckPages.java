package trede.casefile.checks.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.checks.Checks;
import trede.casefile.checks.Finding.Mark;
import trede.casefile.checks.Whose;
import trede.web.Needs;
import trede.web.Right;
import trede.web.Sheet;

/// What to look at: one's own files first, those of the team, those of nobody, all of them.
@Controller
@Needs(Right.SEE_PEOPLE)
class CheckPages {

    private static final int ON_A_PAGE = 50;

    private final Checks checks;

    CheckPages(Checks checks) {
        this.checks = checks;
    }

    @GetMapping("/{centre}/checks")
    @Transactional
    public Sheet show(
            @RequestParam(defaultValue = "mine") String whose,
            @RequestParam(defaultValue = "") String check,
            @RequestParam @Nullable String behind) {
        boolean known = checks.all().stream().anyMatch(each -> each.code().equals(check));
        var chosen = Whose.of(whose);
        return Sheet.of("casefile/checks/pages/checks.jte")
                .with("whose", chosen)
                .with("check", known ? check : "")
                .with("checks", checks.all())
                .with("listed", checks.list(chosen, known ? check : null, Mark.of(behind), ON_A_PAGE))
                // last: what is counted is planned for whole registers
                .with("counts", checks.count(chosen));
    }
}
