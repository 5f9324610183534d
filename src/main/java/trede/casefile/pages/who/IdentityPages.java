package trede.casefile.pages.who;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.identities.Identities;
import trede.casefile.identities.IdentityEntry;
import trede.casefile.identities.IdentityField;
import trede.casefile.identities.ParticularEntry;
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
    private final Identities identities;
    private final Particulars particulars;
    private final Photos photos;
    private final Clock clock;

    IdentityPages(People people, Identities identities, Particulars particulars, Photos photos, Clock clock) {
        this.people = people;
        this.identities = identities;
        this.particulars = particulars;
        this.photos = photos;
        this.clock = clock;
    }

    @GetMapping("/{centre}/people/{id}/identity")
    @Transactional
    public Sheet form(@PathVariable UUID id, Page page) {
        var person = get(id);
        return sheet(person, Prefill.known(person.identity(), page), new Problems())
                .with("more", ParticularEntry.EMPTY)
                .with("moreProblems", new Problems());
    }

    @PostMapping("/{centre}/people/{id}/identity")
    @Transactional
    public Object change(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var entry = IdentityEntry.of(form::get);
        var reading = entry.read(today());
        if (!reading.problems().none()) {
            return sheet(person, entry, reading.problems())
                    .with("more", ParticularEntry.EMPTY)
                    .with("moreProblems", new Problems())
                    .status(400);
        }
        identities.change(person, reading);
        return seeOther(page.to("people/" + id));
    }

    /// The source is right after all.
    @PostMapping("/{centre}/people/{id}/identity/source")
    @Transactional
    public Object takeOver(@PathVariable UUID id, @RequestParam String field, Page page) {
        var found = Arrays.stream(IdentityField.values())
                .filter(each -> each.column().equals(field))
                .findFirst()
                .orElseThrow(NotHere::new);
        identities.takeOver(get(id), found);
        return seeOther(page.to("people/" + id + "/identity"));
    }

    @PostMapping("/{centre}/people/{id}/particulars")
    @Transactional
    public Object add(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        String[] kindAndCode = form.getOrDefault("code", "").split(":", 2);
        var entry = new ParticularEntry(
                kindAndCode[0],
                kindAndCode.length > 1 ? kindAndCode[1] : "",
                form.getOrDefault("value", ""),
                form.getOrDefault("extra", ""),
                form.getOrDefault("first", ""),
                form.getOrDefault("last", ""));
        var problems = new Problems();
        var particular = entry.read(today(), problems);
        if (particular == null) {
            return sheet(person, Prefill.known(person.identity(), page), new Problems())
                    .with("more", entry)
                    .with("moreProblems", problems)
                    .status(400);
        }
        particulars.add(person, particular);
        return seeOther(page.to("people/" + id + "/identity") + "#particulars");
    }

    @PostMapping("/{centre}/people/{id}/particulars/{particular}/end")
    @Transactional
    public Object end(@PathVariable UUID id, @PathVariable UUID particular, Page page) {
        particulars.end(get(id), particular);
        return seeOther(page.to("people/" + id + "/identity") + "#particulars");
    }

    @PostMapping("/{centre}/people/{id}/particulars/{particular}/withdrawal")
    @Transactional
    public Object withdraw(@PathVariable UUID id, @PathVariable UUID particular, Page page) {
        particulars.withdraw(get(id), particular);
        return seeOther(page.to("people/" + id + "/identity") + "#particulars");
    }

    @GetMapping("/{centre}/people/{id}/history")
    @Transactional
    @Needs(Right.SEE_PEOPLE)
    public Sheet history(@PathVariable UUID id) {
        var person = get(id);
        return Sheet.of("casefile/pages/who/history.jte")
                .with("person", person)
                .with("today", today())
                .with("particulars", particulars.listAll(person))
                .with("photos", photos.listAll(person));
    }

    private Sheet sheet(Person person, IdentityEntry entry, Problems problems) {
        return Sheet.of("casefile/pages/who/edit.jte")
                .with("person", person)
                .with("entry", entry)
                .with("problems", problems)
                .with("differences", identities.differences(person))
                .with("particulars", particulars.list(person))
                .with("today", today());
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }

    private static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", address)
                .build();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Brussels.ZONE));
    }
}
