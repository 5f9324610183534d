package trede.contacts.notes.pages;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Looks;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.notes.NoteKind;
import trede.contacts.notes.Notes;
import trede.contacts.notes.Voice;
import trede.papers.Paper;
import trede.papers.Papers;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// The notes about a person, and one of them: whole, or exactly the part of one voice, also on paper.
@Controller
@Needs(Right.SEE_PEOPLE)
@RequestMapping("/{centre}/people/{id}/notes")
class NotePages {

    private static final int ON_PANEL = 10;
    private static final int ON_PAGE = 30;

    private final People people;
    private final Notes notes;
    private final Accounts accounts;
    private final Papers papers;
    private final Looks looks;

    NotePages(People people, Notes notes, Accounts accounts, Papers papers, Looks looks) {
        this.people = people;
        this.notes = notes;
        this.accounts = accounts;
        this.papers = papers;
        this.looks = looks;
    }

    @GetMapping
    @Transactional
    public Sheet list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String voice,
            @RequestParam(defaultValue = "0") int from,
            Page page) {
        var person = get(id);
        int limit = page.fragment() ? ON_PANEL : ON_PAGE;
        int offset = Math.clamp(from, 0, 100_000);
        var found = notes.list(
                person, NoteKind.find(kind).orElse(null), Voice.find(voice).orElse(null), limit + 1, offset);
        return Sheet.of("contacts/notes/pages/notes.jte")
                .with("person", person)
                .with("notes", found.stream().limit(limit).toList())
                .with("kind", kind)
                .with("voice", voice)
                .with("next", found.size() > limit ? offset + limit : 0)
                .with("colleagues", Colleagues.of(accounts));
    }

    /// @param voice what exactly this voice hears; all that the visitor may read without one
    @GetMapping("/{note}")
    @Transactional
    public Sheet show(@PathVariable UUID id, @PathVariable UUID note, @RequestParam(defaultValue = "") String voice) {
        var person = get(id);
        var found = notes.get(person, note);
        return Sheet.of("contacts/notes/pages/note.jte")
                .with("person", person)
                .with("note", found)
                .with("voice", Voice.find(voice).orElse(null))
                .with("former", found.corrected() ? notes.listFormer(found) : java.util.List.of())
                .with("corrects", found.writers().include(Colleagues.me().id()))
                .with("colleagues", Colleagues.of(accounts));
    }

    /// On paper, in the person's language where it is for them.
    @GetMapping("/{note}/paper")
    @Transactional
    public Object paper(
            @PathVariable UUID id,
            @PathVariable UUID note,
            @RequestParam(defaultValue = "client") String voice,
            Page page) {
        var person = get(id);
        var heard = Voice.find(voice).orElse(Voice.CLIENT);
        var found = notes.get(person, note);
        looks.log("note", Map.of("act", "paper", "voice", heard.code()), java.util.List.of(id));
        var sheet = Sheet.of("contacts/notes/pages/paper.jte")
                .with("person", person)
                .with("note", found)
                .with("voice", heard)
                .with("centre", Visitors.get().centre())
                .with("author", Colleagues.of(accounts).name(found.writers().author()));
        var spoken = heard == Voice.CLIENT
                ? page.in(page.firstLanguage(person.identity().background().language()))
                : page;
        return Paper.show("note.pdf", papers.pdf(sheet, spoken));
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
