package trede.casefile.pages.who;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.identities.Abodes;
import trede.casefile.identities.Identities;
import trede.casefile.identities.IdentityEntry;
import trede.casefile.identities.IdentityField;
import trede.casefile.identities.Meanwhile;
import trede.casefile.identities.Particulars;
import trede.casefile.photos.Photos;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Right;
import trede.web.Sheet;

/// Changing what is known of who somebody is; and how it came to be known.
@Controller
@Needs(Right.EDIT_PEOPLE)
class IdentityPages {

    private final People people;
    private final Known known;
    private final Accounts accounts;
    private final Clock clock;

    IdentityPages(People people, Known known, Accounts accounts, Clock clock) {
        this.people = people;
        this.known = known;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Where all that is known of somebody themselves is kept.
    @Component("knownOfSomebody")
    record Known(Identities identities, Particulars particulars, Abodes abodes, Photos photos) {}

    @GetMapping("/{centre}/people/{id}/identity")
    @Transactional
    public Sheet form(@PathVariable UUID id, Page page) {
        var person = get(id);
        return sheet(person, Prefill.known(person.identity(), page), new Problems());
    }

    /// @param form its field `opened` says since when what it showed was known
    @PostMapping("/{centre}/people/{id}/identity")
    @Transactional
    public Object change(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var shown = shown(form);
        var entry = IdentityEntry.of(form::get);
        var whole = new EnumMap<>(Prefill.known(person.identity(), page).typed());
        shown.forEach(field -> whole.put(field, entry.value(field)));
        var reading = new IdentityEntry(whole).read(today());
        if (!reading.problems().none()) {
            return sheet(person, new IdentityEntry(whole), reading.problems())
                    .with("opened", form.getOrDefault("opened", ""))
                    .status(400);
        }
        var meanwhile = known.identities().change(person, reading, shown, instant(form.get("opened")));
        return meanwhile.isEmpty()
                ? seeOther(page.to("people/" + id))
                : again(person, entry, meanwhile, form, page).status(400);
    }

    private static Set<IdentityField> shown(Map<String, String> form) {
        var shown = EnumSet.noneOf(IdentityField.class);
        Arrays.stream(IdentityField.values())
                .filter(field -> form.containsKey(field.column()))
                .forEach(shown::add);
        return shown;
    }

    /// Both values in sight, and everything typed kept: who saves again knows what they overwrite.
    private Sheet again(
            Person person, IdentityEntry typed, List<Meanwhile> meanwhile, Map<String, String> form, Page page) {
        var now = Prefill.known(person.identity(), page);
        var problems = new Problems();
        var colleagues = Colleagues.of(accounts);
        for (var each : meanwhile) {
            var field = each.field();
            problems.add(
                    field.column(),
                    "casefile.problem.meanwhile",
                    each.actor() == null ? page.say("casefile.an_import") : colleagues.name(each.actor()),
                    page.moment(each.at()),
                    WhoWords.written(now, field, page),
                    WhoWords.written(typed, field, page));
        }
        var entry = new EnumMap<>(now.typed());
        var opened = versionBefore(person, form, page);
        shown(form).stream()
                .filter(field -> !typed.value(field).equals(opened.value(field)))
                .forEach(field -> entry.put(field, typed.value(field)));
        return sheet(person, new IdentityEntry(entry), problems);
    }

    // what the form showed when it was opened
    private static IdentityEntry versionBefore(Person person, Map<String, String> form, Page page) {
        var opened = instant(form.get("opened"));
        return WhoWords.versions(person).stream()
                .filter(version -> version.known().from().equals(opened))
                .findFirst()
                .map(version -> Prefill.known(version, page))
                .orElseGet(() -> Prefill.known(person.identity(), page));
    }

    private static @Nullable Instant instant(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : Instant.parse(typed);
        } catch (DateTimeParseException misread) {
            return null;
        }
    }

    /// The source is right after all.
    @PostMapping("/{centre}/people/{id}/identity/source")
    @Transactional
    public Object takeOver(@PathVariable UUID id, @RequestParam String field, Page page) {
        var found = Arrays.stream(IdentityField.values())
                .filter(each -> each.column().equals(field))
                .findFirst()
                .orElseThrow(NotHere::new);
        known.identities().takeOver(get(id), found);
        return seeOther(page.to("people/" + id + "/identity"));
    }

    @GetMapping("/{centre}/people/{id}/history")
    @Transactional
    @Needs(Right.SEE_PEOPLE)
    public Sheet history(@PathVariable UUID id) {
        var person = get(id);
        return Sheet.of("casefile/pages/who/history.jte")
                .with("person", person)
                .with("today", today())
                .with("writers", known.identities().writers(person))
                .with("particulars", known.particulars().listVersions(person))
                .with("colleagues", Colleagues.of(accounts))
                .with("photos", known.photos().listAll(person));
    }

    private Sheet sheet(Person person, IdentityEntry entry, Problems problems) {
        return Sheet.of("casefile/pages/who/edit.jte")
                .with("person", person)
                .with("opened", person.identity().known().from().toString())
                .with("entry", entry)
                .with("problems", problems)
                .with("ruled", known.abodes().ruled(person))
                .with("differences", known.identities().differences(person))
                .with("particulars", known.particulars().list(person))
                .with("today", today());
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }

    static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", address)
                .build();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Brussels.ZONE));
    }
}
