package trede.monitor.teams.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import trede.monitor.Measures;
import trede.monitor.Reports;
import trede.monitor.teams.Breakdowns;
import trede.web.Needs;
import trede.web.Right;
import trede.web.Sheet;

/// One measure by team or by site.
@Controller
@Needs(Right.SEE_FIGURES)
class BreakdownPages {

    private final Measures measures;
    private final Reports reports;
    private final Breakdowns breakdowns;

    BreakdownPages(Measures measures, Reports reports, Breakdowns breakdowns) {
        this.measures = measures;
        this.reports = reports;
        this.breakdowns = breakdowns;
    }

    @GetMapping("/{centre}/monitor/{period}/{measure}/teams")
    Sheet show(
            @PathVariable String period, @PathVariable String measure, @RequestParam(defaultValue = "team") String by) {
        var report = reports.get(measures.ask(measure, period, null, null, null));
        boolean bySite = by.equals("site");
        return Sheet.of("monitor/teams/pages/teams.jte")
                .with("report", report)
                .with("bySite", bySite)
                .with("parts", breakdowns.list(report, bySite));
    }
}
