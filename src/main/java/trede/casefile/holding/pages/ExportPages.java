package trede.casefile.holding.pages;

import java.util.Base64;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.KnownFact;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.TimelineFact;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.holding.Holdings;
import trede.casefile.holding.Occasion;
import trede.casefile.photos.Photos;
import trede.papers.Papers;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// What we hold about a person: a page, the same on paper in the person's language, and for other
/// programs. First we
/// ask
/// why.
@Controller
@Needs(Right.EXPORT)
class ExportPages {

    private final People people;
    private final Holdings holdings;
    private final Accounts accounts;
    private final Photos photos;
    private final Papers papers;

    ExportPages(People people, Holdings holdings, Accounts accounts, Photos photos, Papers papers) {
        this.people = people;
        this.holdings = holdings;
        this.accounts = accounts;
        this.photos = photos;
        this.papers = papers;
    }

    @GetMapping("/{centre}/people/{id}/export")
    @Transactional
    public Object show(@PathVariable UUID id, @RequestParam @Nullable String why) {
        return answer(
                id,
                why,
                "page",
                view -> Sheet.of("casefile/holding/pages/export.jte").with("view", view));
    }

    @GetMapping("/{centre}/people/{id}/export.pdf")
    @Transactional
    public Object paper(
            @PathVariable UUID id,
            @RequestParam @Nullable String why,
            @RequestParam(defaultValue = "") String language,
            Page page) {
        return answer(id, why, "pdf", view -> {
            var spoken = page.in(language(language, view.person(), page));
            var sheet = Sheet.of("casefile/holding/pages/paper.jte")
                    .with("view", view)
                    .with("centre", Visitors.get().centre());
            return file("export.pdf", MediaType.APPLICATION_PDF, papers.pdf(sheet, spoken));
        });
    }

    @GetMapping("/{centre}/people/{id}/export.json")
    @Transactional
    public Object json(@PathVariable UUID id, @RequestParam @Nullable String why, Page page) {
        return answer(
                id,
                why,
                "json",
                view -> file(
                        "export.json",
                        MediaType.APPLICATION_JSON,
                        Shapes.json(view, Visitors.get().centre().name(), page.words())));
    }

    /// Without a reason the form that asks for one.
    private Object answer(UUID id, @Nullable String why, String form, Function<HeldView, Object> draw) {
        var occasion = Occasion.find(why == null ? "" : why);
        if (occasion.isEmpty()) {
            var problems = new Problems();
            if (why != null) {
                problems.add("why", "casefile.export.why_missing");
            }
            return Sheet.of("casefile/holding/pages/why.jte")
                    .with("person", people.findLine(id).orElseThrow(NotHere::new))
                    .with("problems", problems)
                    .status(why == null ? 200 : 400);
        }
        var held = holdings.get(id, occasion.get(), form);
        var facts = held.facts().stream()
                .map(KnownFact::drawn)
                .sorted(Comparator.comparing(TimelineFact::first).reversed())
                .toList();
        return draw.apply(new HeldView(held, facts, Colleagues.of(accounts), face(held.person())));
    }

    private @Nullable String face(Person person) {
        return photos.find(person)
                .flatMap(photo -> photos.findPicture(person.id(), photo.id()))
                .map(Base64.getEncoder()::encodeToString)
                .orElse(null);
    }

    /// The one asked for, else the person's own, else the page's.
    private static Locale language(String asked, Person person, Page page) {
        var own = person.identity().background().language();
        return page.firstLanguage(asked, own);
    }

    private static <T> ResponseEntity<T> file(String name, MediaType type, T body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }
}
