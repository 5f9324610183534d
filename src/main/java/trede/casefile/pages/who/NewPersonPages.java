package trede.casefile.pages.who;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.Telephone;
import trede.casefile.finding.Likeness;
import trede.casefile.finding.Likenesses;
import trede.casefile.finding.Newcomer;
import trede.casefile.finding.Question;
import trede.casefile.finding.Splittings;
import trede.casefile.identities.Identities;
import trede.casefile.identities.IdentityEntry;
import trede.casefile.identities.IdentityField;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Right;
import trede.web.Sheet;

/// Opening a file for somebody new, after a look at who it might already be.
@Controller
@Needs(Right.EDIT_PEOPLE)
class NewPersonPages {

    private final Identities identities;
    private final Likenesses likenesses;
    private final Splittings splittings;
    private final Clock clock;

    NewPersonPages(Identities identities, Likenesses likenesses, Splittings splittings, Clock clock) {
        this.identities = identities;
        this.likenesses = likenesses;
        this.splittings = splittings;
        this.clock = clock;
    }

    @GetMapping("/{centre}/people/new")
    Sheet form(@RequestParam(defaultValue = "") String q) {
        var asked = Question.of(q, today());
        return sheet(
                Prefill.newcomer(asked, splittings.of(asked.person())),
                Prefill.phone(asked),
                new Problems(),
                List.of());
    }

    /// @param form its field `sure` says that it is nobody of those shown, `swap` that the names stand the
    ///     wrong way round
    @PostMapping("/{centre}/people")
    Object open(@RequestParam Map<String, String> form, Page page) {
        String typedPhone = form.getOrDefault("phone", "").strip();
        var typed = IdentityEntry.of(form::get);
        if (form.containsKey("swap")) {
            return sheet(Prefill.swapped(typed), typedPhone, new Problems(), List.of());
        }
        var entry = Prefill.fromNumber(typed);
        var reading = entry.read(today());
        String phone = phone(typedPhone, reading.problems());
        if (!reading.problems().none()) {
            return sheet(entry, typedPhone, reading.problems(), List.of()).status(400);
        }
        if (!form.containsKey("sure")) {
            var alike = likenesses.list(new Newcomer(
                    entry.value(IdentityField.FAMILY_NAME),
                    entry.value(IdentityField.GIVEN_NAME),
                    reading.born(),
                    reading.values().get("niss"),
                    phone));
            if (!alike.isEmpty()) {
                return sheet(entry, typedPhone, new Problems(), alike);
            }
        }
        var id = identities.open(reading, phone);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", page.to("people/" + id))
                .build();
    }

    private static @Nullable String phone(String typed, Problems problems) {
        if (typed.isEmpty()) {
            return null;
        }
        var phone = Telephone.find(typed);
        if (phone.isEmpty()) {
            problems.add("phone", "casefile.problem.phone");
        }
        return phone.orElse(null);
    }

    private Sheet sheet(IdentityEntry entry, String phone, Problems problems, List<Likeness> alike) {
        return Sheet.of("casefile/pages/who/new.jte")
                .with("entry", entry)
                .with("phone", phone)
                .with("problems", problems)
                .with("alike", alike)
                .with("today", today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Brussels.ZONE));
    }
}
