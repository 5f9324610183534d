package trede.monitor.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.monitor.Ask;
import trede.monitor.CellKind;
import trede.monitor.Measures;
import trede.monitor.Reports;
import trede.monitor.Target;
import trede.monitor.Targets;
import trede.time.Brussels;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// What the centre set out to reach: seeing it, adding to it, taking it back.
@Controller
@Needs(Right.ADMINISTER)
class TargetPages {

    private final Measures measures;
    private final Reports reports;
    private final Targets targets;
    private final Clock clock;

    TargetPages(Measures measures, Reports reports, Targets targets, Clock clock) {
        this.measures = measures;
        this.reports = reports;
        this.targets = targets;
        this.clock = clock;
    }

    @GetMapping("/{centre}/monitor/targets")
    Sheet list() {
        return sheet(Map.of(), new Problems());
    }

    @PostMapping("/{centre}/monitor/targets")
    Object add(@RequestParam Map<String, String> form, Page page) {
        var problems = new Problems();
        var from = day(form, "from", problems);
        var until =
                form.getOrDefault("until", "").isBlank() ? Optional.<LocalDate>empty() : day(form, "until", problems);
        int numerator = number(form, "numerator", problems);
        int denominator = number(form, "denominator", problems);
        String[] rate = form.getOrDefault("rate", "").split(" ", 2);
        if (rates().stream().noneMatch(known -> known.value().equals(String.join(" ", rate)))) {
            problems.add("rate", "monitor.page.target_no_rate");
        }
        if (problems.none() && from.isPresent()) {
            try {
                targets.add(new Target(
                        rate[0],
                        rate[1],
                        numerator,
                        denominator,
                        from.get(),
                        until.orElse(null),
                        form.getOrDefault("sentence", "").strip()));
                return "redirect:" + page.to("monitor/targets");
            } catch (Refusal refusal) {
                problems.add(
                        refusal.key().endsWith("no_sentence")
                                ? "sentence"
                                : refusal.key().endsWith("no_share") ? "numerator" : "from",
                        refusal);
            }
        }
        return sheet(form, problems).status(400);
    }

    @PostMapping("/{centre}/monitor/targets/withdrawal")
    String remove(@RequestParam String measure, @RequestParam String cell, @RequestParam LocalDate from, Page page) {
        targets.remove(measure, cell, from);
        return "redirect:" + page.to("monitor/targets");
    }

    private Optional<LocalDate> day(Map<String, String> form, String field, Problems problems) {
        var day = DayEntry.find(form.getOrDefault(field, ""), Brussels.dayOf(clock.instant()));
        if (day.isEmpty()) {
            problems.add(field, "monitor.page.target_no_day");
        }
        return day;
    }

    private static int number(Map<String, String> form, String field, Problems problems) {
        try {
            return Integer.parseInt(form.getOrDefault(field, "").strip());
        } catch (NumberFormatException noNumber) {
            problems.add(field, "monitor.page.target_no_number");
            return 0;
        }
    }

    private Sheet sheet(Map<String, String> form, Problems problems) {
        return Sheet.of("monitor/pages/targets.jte")
                .with("targets", targets.list(null))
                .with("rates", rates())
                .with("form", form)
                .with("problems", problems);
    }

    private List<Rate> rates() {
        return measures.list().stream()
                .flatMap(measure ->
                        reports
                                .get(new Ask(
                                        measure,
                                        reports.latest(
                                                measure.periods().iterator().next())))
                                .cells()
                                .stream()
                                .filter(cell -> cell.kind() == CellKind.RATE)
                                .map(cell -> new Rate(measure.id() + " " + cell.id(), measure, cell)))
                .toList();
    }
}
