package trede.casefile.pages.who;

import static trede.casefile.pages.who.IdentityPages.seeOther;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.identities.Particular;
import trede.casefile.identities.ParticularEntry;
import trede.casefile.identities.ParticularKind;
import trede.casefile.identities.Particulars;
import trede.time.Brussels;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Right;
import trede.web.Sheet;

/// One more thing about somebody: first which, then only its fields; to correct it where it stands, to say until when
/// it
/// held, to take it back and to put it back.
@Controller
@Needs(Right.EDIT_PEOPLE)
@RequestMapping("/{centre}/people/{id}/particulars")
class ParticularPages {

    private final People people;
    private final Particulars particulars;
    private final Clock clock;

    ParticularPages(People people, Particulars particulars, Clock clock) {
        this.people = people;
        this.particulars = particulars;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Transactional
    public Sheet form(@PathVariable UUID id, @RequestParam(defaultValue = "phone") String kind) {
        return sheet(
                get(id),
                null,
                ParticularEntry.empty(ParticularKind.find(kind).orElseThrow(NotHere::new)),
                new Problems());
    }

    @PostMapping
    @Transactional
    public Object add(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var entry = entry(form);
        var problems = new Problems();
        var particular = entry.read(today(), problems);
        if (particular == null) {
            return sheet(person, null, entry, problems).status(400);
        }
        particulars.add(person, particular);
        return back(page, id);
    }

    @GetMapping("/{particular}")
    @Transactional
    public Sheet known(@PathVariable UUID id, @PathVariable UUID particular, Page page) {
        var person = get(id);
        var known = particulars.find(person, particular).orElseThrow(NotHere::new);
        return sheet(person, known, ParticularEntry.of(known, page::day), new Problems());
    }

    /// @param form its field `opened` says since when what it showed was known
    @PostMapping("/{particular}")
    @Transactional
    public Object change(
            @PathVariable UUID id, @PathVariable UUID particular, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var known = particulars.find(person, particular).orElseThrow(NotHere::new);
        var entry = entry(form);
        var problems = new Problems();
        var typed = entry.read(today(), problems);
        if (typed != null && typed.kind() != known.kind()) {
            problems.add("code", "casefile.problem.choice");
        }
        if (typed == null || !problems.none()) {
            return sheet(person, known, entry, problems).status(400);
        }
        var meanwhile = particulars.change(person, particular, typed, instant(form.get("opened")));
        if (meanwhile.isPresent()) {
            var now = meanwhile.get();
            problems.add(
                    now.kind().hasValue() ? "value" : "first",
                    "casefile.problem.particular_meanwhile",
                    (WhoWords.code(now, page) + " " + now.written() + " " + WhoWords.when(now, today(), page)).strip());
            return sheet(person, now, entry, problems).status(400);
        }
        return back(page, id);
    }

    /// @param last the last day on which it held; empty for yesterday
    @PostMapping("/{particular}/end")
    @Transactional
    public Object end(
            @PathVariable UUID id,
            @PathVariable UUID particular,
            @RequestParam(defaultValue = "") String last,
            Page page) {
        var person = get(id);
        var known = particulars.find(person, particular).orElseThrow(NotHere::new);
        var day = DayEntry.find(last, today());
        var first = known.first();
        var problems = new Problems();
        if (day.isEmpty() && !last.isBlank()) {
            problems.add("ended", "casefile.day_misread", last);
        } else if (first != null && day.isPresent() && day.get().isBefore(first)) {
            problems.add("ended", "casefile.problem.ends_before");
        }
        if (!problems.none()) {
            return sheet(person, known, ParticularEntry.of(known, page::day), problems)
                    .with("ended", last)
                    .status(400);
        }
        particulars.end(person, particular, day.orElse(null));
        return back(page, id);
    }

    @PostMapping("/{particular}/withdrawal")
    @Transactional
    public Object withdraw(@PathVariable UUID id, @PathVariable UUID particular, Page page) {
        particulars.withdraw(get(id), particular);
        return back(page, id);
    }

    /// It was so after all: as it was last known.
    @PostMapping("/{particular}/restoration")
    @Transactional
    public Object restore(@PathVariable UUID id, @PathVariable UUID particular, Page page) {
        particulars.restore(get(id), particular);
        return back(page, id);
    }

    private static ParticularEntry entry(Map<String, String> form) {
        String[] kindAndCode = form.getOrDefault("code", "").split(":", 2);
        return new ParticularEntry(
                kindAndCode[0],
                kindAndCode.length > 1 ? kindAndCode[1] : "",
                form.getOrDefault("value", ""),
                form.getOrDefault("extra", ""),
                form.getOrDefault("first", ""),
                form.getOrDefault("last", ""));
    }

    private Sheet sheet(Person person, @Nullable Particular known, ParticularEntry entry, Problems problems) {
        return Sheet.of("casefile/pages/who/particular.jte")
                .with("person", person)
                .with("known", known)
                .with("kind", ParticularKind.find(entry.kind()).orElse(ParticularKind.PHONE))
                .with("entry", entry)
                .with("ended", "")
                .with("problems", problems)
                .with("today", today());
    }

    private static @Nullable Instant instant(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : Instant.parse(typed);
        } catch (DateTimeParseException misread) {
            return null;
        }
    }

    private static Object back(Page page, UUID id) {
        return seeOther(page.to("people/" + id + "/identity") + "#particulars");
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
