package trede.monitor.pages;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import trede.law.Law;
import trede.monitor.Ask;
import trede.monitor.Measure;
import trede.monitor.Measures;
import trede.monitor.Options;
import trede.monitor.Reports;
import trede.monitor.census.Censuses;
import trede.time.Brussels;
import trede.time.Period;
import trede.time.PeriodKind;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Right;
import trede.web.Sheet;

/// The report of a period: every measure as a table, five periods side by side.
@Controller
@Needs(Right.SEE_FIGURES)
class MonitorPages {

    private static final int SIDE_BY_SIDE = 5;

    private final Measures measures;
    private final Reports reports;
    private final Censuses censuses;
    private final Law law;
    private final Clock clock;

    MonitorPages(Measures measures, Reports reports, Censuses censuses, Law law, Clock clock) {
        this.measures = measures;
        this.reports = reports;
        this.censuses = censuses;
        this.law = law;
        this.clock = clock;
    }

    /// Opens on the last period with facts.
    @GetMapping("/{centre}/monitor")
    String open(Page page) {
        return "redirect:" + page.to("monitor/" + reports.latest(PeriodKind.QUARTER));
    }

    @GetMapping("/{centre}/monitor/{period}")
    Sheet show(
            @PathVariable String period,
            @RequestParam(defaultValue = "") String knownAt,
            @RequestParam @Nullable String refresh) {
        var asked = Period.find(period).orElseThrow(NotHere::new);
        if (refresh != null) {
            censuses.refresh();
        }
        var now = clock.instant();
        var known = KnownAt.of(knownAt, now);
        var sections = sections(asked, known);
        var problems = new Problems();
        if (!known.read()) {
            problems.add("knownAt", "monitor.page.known_at_misread", known.typed());
        }
        var view = new ReportView(
                asked,
                Brussels.dayOf(now),
                known,
                sections.isEmpty() ? now : sections.getFirst().last().knownAt(),
                kinds(),
                sections);
        return Sheet.of("monitor/pages/report.jte")
                .with("view", view)
                .with("problems", problems)
                .status(problems.none() ? 200 : 400);
    }

    private List<Section> sections(Period period, KnownAt known) {
        var measures = of(period.kind());
        if (measures.isEmpty()) {
            return List.of();
        }
        var asked = new Ask(measures.getFirst(), period, known.instant(), Options.NONE);
        var then = reports.list(measures, asked, SIDE_BY_SIDE);
        var now = known.isNow() ? then : reports.list(measures, new Ask(measures.getFirst(), period), 1);
        return IntStream.range(0, measures.size())
                .mapToObj(i -> Section.of(
                        then.get(i), known.isNow() ? null : now.get(i).getLast(), law))
                .toList();
    }

    private List<Measure> of(PeriodKind kind) {
        return measures.list().stream()
                .filter(measure -> measure.periods().contains(kind))
                .filter(measure -> measures.get(measure.id()) == measure)
                .toList();
    }

    private List<PeriodKind> kinds() {
        return measures.list().stream()
                .flatMap(measure -> measure.periods().stream())
                .distinct()
                .filter(kind -> kind != PeriodKind.DAYS)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
