package trede.casefile.workload.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.casefile.workload.RequestKind;
import trede.casefile.workload.Requests;
import trede.time.Brussels;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// What somebody came for.
@Controller
@RequestMapping("/{centre}/people/{id}/requests")
class RequestPages {

    private final People people;
    private final Requests requests;
    private final Clock clock;

    RequestPages(People people, Requests requests, Clock clock) {
        this.people = people;
        this.requests = requests;
        this.clock = clock;
    }

    private interface Act {
        void on(LocalDate day);
    }

    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id) {
        return sheet(id, Map.of(), new Problems());
    }

    @PostMapping
    @Needs(Right.EDIT_PEOPLE)
    Object add(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        return done(id, form, page, "from", day -> {
            var kind = RequestKind.find(form.getOrDefault("kind", ""))
                    .orElseThrow(() -> new Refusal("casefile.problem.choice"));
            requests.add(id, kind, day);
        });
    }

    @PostMapping("/{request}/end")
    @Needs(Right.EDIT_PEOPLE)
    Object end(@PathVariable UUID id, @PathVariable UUID request, @RequestParam Map<String, String> form, Page page) {
        return done(id, form, page, "last", day -> requests.end(id, request, day));
    }

    private Object done(UUID id, Map<String, String> form, Page page, String field, Act act) {
        String typed = form.getOrDefault(field, "");
        try {
            act.on(DayEntry.find(typed, today()).orElseThrow(() -> new Refusal("casefile.day_misread", typed)));
            return "redirect:" + page.to("people/" + id + "/requests");
        } catch (Refusal refusal) {
            return sheet(id, form, new Problems().add(field, refusal)).status(400);
        }
    }

    private Sheet sheet(UUID id, Map<String, String> form, Problems problems) {
        return Sheet.of("casefile/workload/pages/requests.jte")
                .with("person", people.find(id).orElseThrow(NotHere::new).line())
                .with("requests", requests.list(id))
                .with("today", today())
                .with("form", form)
                .with("problems", problems);
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
