package trede.monitor.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Looks;
import trede.monitor.Ask;
import trede.monitor.Measure;
import trede.monitor.Measures;
import trede.monitor.Reports;
import trede.monitor.census.Census;
import trede.monitor.census.CensusQueries;
import trede.monitor.census.Censuses;
import trede.time.Period;
import trede.time.PeriodKind;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Right;
import trede.web.Sheet;

/// Where one person stands in the figures: counted, left out by a rule, or not in the population, and why.
@Controller
@Needs(Right.SEE_PEOPLE)
class StandingPages {

    private static final Map<PeriodKind, Integer> USUALLY = Map.of(PeriodKind.QUARTER, 8, PeriodKind.MONTH, 12);
    private static final int MOST = 120;

    private final Measures measures;
    private final Reports reports;
    private final Censuses censuses;
    private final CensusQueries people;
    private final Looks looks;

    StandingPages(Measures measures, Reports reports, Censuses censuses, CensusQueries people, Looks looks) {
        this.measures = measures;
        this.reports = reports;
        this.censuses = censuses;
        this.people = people;
        this.looks = looks;
    }

    @GetMapping("/{centre}/monitor/people/{id}")
    @Transactional
    public Sheet show(@PathVariable UUID id, @RequestParam @Nullable String all) {
        var census = censuses.get(null);
        long number = people.number(id).orElseThrow(NotHere::new);
        int place = census.placeOf(number);
        if (place < 0) {
            throw new NotHere();
        }
        var alone = census.alone(place);
        looks.log("standing", Map.of(), List.of(id));
        var byMeasure = measures.list().stream()
                .filter(measure -> measures.get(measure.id()) == measure)
                .map(measure -> new StandingView.ByMeasure(measure, stretches(measure, alone, number, all != null)))
                .toList();
        return Sheet.of("monitor/pages/standing.jte").with("view", new StandingView(id, all != null, byMeasure));
    }

    private List<StandingView.Stretch> stretches(Measure measure, Census alone, long number, boolean all) {
        var kind = measure.periods().contains(PeriodKind.QUARTER) ? PeriodKind.QUARTER : PeriodKind.MONTH;
        var latest = reports.latest(kind);
        int periods = all ? since(alone, latest) : USUALLY.getOrDefault(kind, 8);
        var asked = reports.list(new Ask(measure, latest), periods, alone);
        return StandingView.joined(IntStream.range(0, periods)
                .mapToObj(i -> asked.get(periods - 1 - i))
                .flatMap(report -> reports.standing(report, number).stream()
                        .map(standing -> new StandingView.At(report.period(), standing)))
                .toList());
    }

    // From the first thing that happened with us; a register often goes back to birth.
    private static int since(Census alone, Period latest) {
        var first = alone.facts(0)
                .filter(fact -> !fact.kind().equals("registration"))
                .map(trede.monitor.census.Fact::from)
                .min(java.time.LocalDate::compareTo)
                .orElse(latest.first());
        int periods = 1;
        while (periods < MOST && latest.minus(periods).last().isAfter(first)) {
            periods++;
        }
        return periods;
    }
}
