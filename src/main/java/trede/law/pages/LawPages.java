package trede.law.pages;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// Every number of law and policy: since when, where it is written, whether it is confirmed.
@Controller
@Needs(Right.SEE_FIGURES)
class LawPages {

    private final Law law;
    private final Clock clock;

    LawPages(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    /// @param find a part of a name, a source, an article, or the beginning of a key
    /// @param open only what is not confirmed
    @GetMapping("/{centre}/law")
    Sheet show(@RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "") String open, Page page) {
        var today = Brussels.dayOf(clock.instant());
        var rows = law.keys().stream()
                .map(key -> LawRow.of(key, law.list(key), today))
                .filter(row -> row.matches(find, page) && (open.isEmpty() || row.unconfirmed()))
                .toList();
        return Sheet.of("law/pages/law.jte")
                .with("rows", rows)
                .with("find", find)
                .with("open", !open.isEmpty())
                .with("today", today);
    }
}
