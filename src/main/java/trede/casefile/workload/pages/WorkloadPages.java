package trede.casefile.workload.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.identities.Languages;
import trede.casefile.workload.RequestKind;
import trede.casefile.workload.Workloads;
import trede.time.Brussels;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// What everybody carries, with the sum opened; how much everybody works, and what each kind weighs.
@Controller
@Needs(Right.LEAD)
@RequestMapping("/{centre}/workload")
class WorkloadPages {

    private static final int ON_A_PAGE = 100;
    private static final int COLLEAGUES_ON_A_PAGE = 40;

    private final Workloads workloads;
    private final Clock clock;

    WorkloadPages(Workloads workloads, Clock clock) {
        this.workloads = workloads;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public Sheet list(@RequestParam(defaultValue = "0") int behind) {
        return list(Math.max(0, behind), new Problems());
    }

    private Sheet list(int behind, Problems problems) {
        var carriers = workloads.list(COLLEAGUES_ON_A_PAGE + 1, behind);
        return Sheet.of("casefile/workload/pages/workload.jte")
                .with("carriers", carriers.stream().limit(COLLEAGUES_ON_A_PAGE).toList())
                .with("next", carriers.size() > COLLEAGUES_ON_A_PAGE ? behind + COLLEAGUES_ON_A_PAGE : 0)
                .with("weights", workloads.weights())
                .with("problems", problems);
    }

    /// The same by team and by site.
    @GetMapping("/sums")
    @Transactional
    public Sheet sums() {
        return Sheet.of("casefile/workload/pages/sums.jte").with("sums", workloads.listSums());
    }

    @PostMapping("/weights")
    Object weigh(@RequestParam Map<String, String> form, Page page) {
        var problems = new Problems();
        var chosen = new EnumMap<RequestKind, Integer>(RequestKind.class);
        for (var weight : workloads.weights().values()) {
            String field = "weight-" + weight.kind().code();
            String typed = form.getOrDefault(field, "").strip();
            try {
                if (!typed.isEmpty() && number(typed) != weight.points()) {
                    chosen.put(weight.kind(), number(typed));
                    Workloads.demandNumber(number(typed));
                }
            } catch (Refusal refusal) {
                problems.add(field, refusal);
            }
        }
        if (!problems.none()) {
            return list(0, problems).status(400);
        }
        workloads.weigh(chosen);
        return "redirect:" + page.to("workload");
    }

    @GetMapping("/{account}")
    @Transactional
    public Sheet show(@PathVariable UUID account, @RequestParam(defaultValue = "0") int behind) {
        return sheet(account, Math.max(0, behind), Map.of(), new Problems());
    }

    @PostMapping("/{account}")
    Object change(@PathVariable UUID account, @RequestParam Map<String, String> form, Page page) {
        get(account);
        var problems = new Problems();
        String from = form.getOrDefault("from", "");
        var day = DayEntry.find(from, today());
        if (day.isEmpty()) {
            problems.add("from", "casefile.day_misread", from);
        }
        var spoken = new TreeSet<String>();
        for (String each : form.getOrDefault("languages", "").split("[,;]")) {
            if (!each.isBlank()) {
                Languages.find(each)
                        .ifPresentOrElse(
                                spoken::add,
                                () -> problems.add("languages", "casefile.workload.language", each.strip()));
            }
        }
        if (problems.none()) {
            try {
                workloads.work(account, number(form.getOrDefault("percent", "")), day.orElseThrow());
                workloads.speak(account, spoken);
                return "redirect:" + page.to("workload/" + account);
            } catch (Refusal refusal) {
                problems.add("percent", refusal);
            }
        }
        return sheet(account, 0, form, problems).status(400);
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed.replace("%", "").strip().toLowerCase(Locale.ROOT));
        } catch (NumberFormatException misread) {
            throw new Refusal("casefile.workload.number", 100);
        }
    }

    private Workloads.Carrier get(UUID account) {
        return workloads.list(List.of(account)).stream().findFirst().orElseThrow(NotHere::new);
    }

    private Sheet sheet(UUID account, int behind, Map<String, String> form, Problems problems) {
        var carrier = get(account);
        var files = workloads.list(account, ON_A_PAGE + 1, behind);
        return Sheet.of("casefile/workload/pages/carrier.jte")
                .with("carrier", carrier)
                .with("files", files.stream().limit(ON_A_PAGE).toList())
                .with("next", files.size() > ON_A_PAGE ? behind + ON_A_PAGE : 0)
                .with("today", today())
                .with("form", form)
                .with("problems", problems);
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
