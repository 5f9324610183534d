package trede.contacts.notes.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import trede.access.Accounts;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.notes.Differences;
import trede.contacts.notes.Drafts;
import trede.contacts.notes.Note;
import trede.contacts.notes.NoteEntry;
import trede.contacts.notes.Notes;
import trede.contacts.notes.Saving;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Writing a note: to type it, to see its three voices, to decide on what is pointed out, to save
/// it; and the same again to correct it. A draft is kept on the way.
@Controller
@Needs(Right.EDIT_PEOPLE)
@RequestMapping("/{centre}/people/{id}/notes")
class WritePages {

    private final People people;
    private final Notes notes;
    private final Drafts drafts;
    private final Accounts accounts;
    private final Clock clock;

    WritePages(People people, Notes notes, Drafts drafts, Accounts accounts, Clock clock) {
        this.people = people;
        this.notes = notes;
        this.drafts = drafts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Transactional
    public Sheet begin(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "office") String kind,
            @RequestParam @Nullable UUID draft,
            @RequestParam @Nullable String large,
            Page page) {
        var person = get(id);
        return open(person, null, Map.of("kind", kind, "day", page.day(today())), draft, large != null, page);
    }

    @GetMapping("/{note}/correction")
    @Transactional
    public Sheet correction(
            @PathVariable UUID id, @PathVariable UUID note, @RequestParam @Nullable UUID draft, Page page) {
        var person = get(id);
        var corrected = notes.get(person, note);
        return open(person, corrected, form(corrected, page), draft, false, page);
    }

    private static Map<String, String> form(Note note, Page page) {
        var form = NoteEntry.form(note, WriteView.tongue(page));
        form.put("day", page.day(note.heading().day()));
        return form;
    }

    private Sheet open(
            Person person,
            @Nullable Note corrected,
            Map<String, String> fresh,
            @Nullable UUID draft,
            boolean large,
            Page page) {
        var kept = draft == null ? null : drafts.find(person, draft).orElse(null);
        var form = new HashMap<>(kept == null ? fresh : kept.typed());
        String number = kept == null ? UUID.randomUUID().toString() : kept.id().toString();
        var problems = new Problems();
        if (large) {
            problems.add("text", "contacts.note.problem.large", NoteEntry.LONGEST);
        }
        var entry = new NoteEntry(form, form.getOrDefault("text", ""), List.of(), List.of(), null, problems);
        var asKept = new WriteView.Kept(number, kept == null ? 0 : kept.version());
        return draw(person, corrected, entry, asKept, WriteView.Step.WRITING, null)
                .status(large ? 413 : 200);
    }

    @PostMapping
    Object write(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        return hand(get(id), null, form, page);
    }

    @PostMapping("/{note}/correction")
    Object correct(@PathVariable UUID id, @PathVariable UUID note, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        return hand(person, notes.get(person, note), form, page);
    }

    private Object hand(Person person, @Nullable Note corrected, Map<String, String> form, Page page) {
        var former = corrected == null ? List.<trede.contacts.notes.Paragraph>of() : corrected.parts();
        var entry = NoteEntry.read(form, today(), WriteView.tongue(page), former);
        var kept = new WriteView.Kept(entry.draft().toString(), number(form));
        String act = form.getOrDefault("act", "save");
        if (act.equals("draft") && entry.text().length() <= NoteEntry.LONGEST) {
            var draft =
                    drafts.keep(person, corrected == null ? null : corrected.id(), entry.draft(), kept.version(), form);
            return "redirect:" + page.to("people/" + person.id() + "/" + draft.address());
        }
        if (act.equals("preview")) {
            return draw(person, corrected, entry, kept, WriteView.Step.PREVIEW, null)
                    .status(entry.problems().none() ? 200 : 400);
        }
        if (!entry.demandChoices().problems().none()) {
            return draw(person, corrected, entry, kept, WriteView.Step.PREVIEW, null)
                    .status(400);
        }
        return entry.seen()
                ? save(person, corrected, entry, kept, page)
                : draw(person, corrected, entry, kept, WriteView.Step.PREVIEW, null);
    }

    private Object save(Person person, @Nullable Note corrected, NoteEntry entry, WriteView.Kept kept, Page page) {
        try {
            var saving = corrected == null
                    ? new Saving.Saved(notes.write(person, entry.written()))
                    : notes.correct(person, corrected.id(), entry.version(), entry.written());
            return switch (saving) {
                case Saving.Saved saved -> "redirect:" + page.to("people/" + person.id() + "/notes/" + saved.note());
                case Saving.Overtaken overtaken -> merge(person, overtaken.theirs(), entry, kept, page);
            };
        } catch (Refusal refusal) {
            entry.problems().add("text", refusal);
            return draw(person, corrected, entry, kept, WriteView.Step.PREVIEW, null)
                    .status(refusal.status());
        }
    }

    private Sheet merge(Person person, Note theirs, NoteEntry mine, WriteView.Kept kept, Page page) {
        var tongue = WriteView.tongue(page);
        var differences = notes.compare(theirs, mine, tongue);
        var form = new HashMap<>(mine.form());
        form.put("version", Integer.toString(theirs.version()));
        form.put("text", differences.text(tongue.names()));
        form.keySet().removeIf(field -> field.startsWith("voice-"));
        var both = new NoteEntry(
                form, form.getOrDefault("text", ""), List.of(), List.of(), mine.heading(), mine.problems());
        return draw(person, theirs, both, kept, WriteView.Step.MERGING, differences)
                .status(409);
    }

    /// Keeps what is being typed; the answer stands under the text.
    @PostMapping("/draft")
    Object keep(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID note,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam Map<String, String> form) {
        var person = get(id);
        int length = form.getOrDefault("text", "").length();
        if (length > NoteEntry.LONGEST) {
            throw new Refusal("contacts.note.problem.long", length, NoteEntry.LONGEST);
        }
        var number = NoteEntry.read(Map.of("draft", draft), today(), new NoteEntry.Tongue("nl", Map.of()), List.of())
                .draft();
        var kept = drafts.keep(person, note, number, number(form), form);
        return Sheet.of("contacts/notes/pages/kept.jte")
                .with("kept", new WriteView.Kept(kept.id().toString(), kept.version()))
                .with("address", "people/" + id + "/notes/draft" + (note == null ? "" : "?note=" + note))
                .with("at", kept.savedAt());
    }

    private Sheet draw(
            Person person,
            @Nullable Note corrected,
            NoteEntry entry,
            WriteView.Kept kept,
            WriteView.Step step,
            @Nullable Differences differences) {
        var colleagues = Colleagues.of(accounts);
        var others = corrected == null && step == WriteView.Step.WRITING
                ? drafts.list(person).stream()
                        .filter(draft -> !draft.id().toString().equals(kept.id()) && draft.note() == null)
                        .toList()
                : List.<trede.contacts.notes.Draft>of();
        return Sheet.of("contacts/notes/pages/write.jte")
                .with(
                        "view",
                        new WriteView(person, today(), entry, corrected, kept, step, others, differences, colleagues));
    }

    private static int number(Map<String, String> form) {
        String typed = form.getOrDefault("draft_version", "");
        return typed.matches("\\d{1,8}") ? Integer.parseInt(typed) : 0;
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
