package trede.contacts.notes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.casefile.sensitive.SensitiveWords;
import trede.web.DayEntry;
import trede.web.Problems;

/// What somebody typed to make a note: for whom each paragraph is, what is pointed out, what is wrong.
/// Nothing that was typed is lost by reading it.
///
/// @param text with its marks, as it goes back into the form
/// @param heading null while something about it is wrong
public record NoteEntry(
        Map<String, String> form,
        String text,
        List<Paragraph> parts,
        List<Pointed> pointed,
        Note.@Nullable Heading heading,
        Problems problems) {

    /// Signs at most: some forty pages. A longer text belongs in a document.
    public static final int LONGEST = 100_000;

    private static final int LONGEST_ABOUT = 200;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.uUhH ]?(\\d{2}))?(?: ?[uUhH])?");
    private static final Set<String> CHOICES = Set.of("internal", "internal!", "keep");

    /// In which language somebody writes, and how it calls the voices.
    public record Tongue(String language, Map<Voice, String> names) {}

    /// @param former paragraphs that were saved before: words kept then are not pointed out again
    public static NoteEntry read(Map<String, String> form, LocalDate today, Tongue tongue, List<Paragraph> former) {
        var problems = new Problems();
        String typed = form.getOrDefault("text", "");
        var heading = heading(form, today, tongue.language, problems);
        if (typed.length() > LONGEST) {
            problems.add("text", "contacts.note.problem.long", typed.length(), LONGEST);
            return new NoteEntry(form, typed, List.of(), List.of(), heading, problems);
        }
        var parts = new ArrayList<Paragraph>();
        var pointed = new ArrayList<Pointed>();
        for (var part : Markup.read(Pasted.clean(typed))) {
            parts.add(settled(part, form, tongue, former, pointed));
        }
        if (parts.isEmpty()) {
            problems.add("text", "contacts.note.problem.empty");
        }
        return new NoteEntry(
                form, Markup.write(parts, tongue.names), List.copyOf(parts), List.copyOf(pointed), heading, problems);
    }

    private static Paragraph settled(
            Paragraph read, Map<String, String> form, Tongue tongue, List<Paragraph> former, List<Pointed> pointed) {
        String chosen = form.getOrDefault("voice-" + read.name(), "");
        // chosen beside the text counts only where it was changed: a mark in the text that was changed meanwhile stays
        boolean changed = !chosen.isEmpty() && !chosen.equals(form.get("was-" + read.name()));
        var part = changed ? read.marked(chosen) : read;
        var hits = part.voice().shared()
                ? SensitiveWords.find(part.text(), tongue.language)
                : List.<SensitiveWords.Hit>of();
        var known = former.stream()
                .filter(each -> each.text().equals(read.text()) && !each.kept().isEmpty())
                .findFirst();
        if (hits.isEmpty()) {
            return part;
        }
        if (known.isPresent()) {
            return part.keeping(known.get().kept());
        }
        String choice = form.getOrDefault("word-" + part.name(), "");
        var found = new Pointed(
                part,
                hits.stream()
                        .map(hit -> new Pointed.Place(
                                hit.word(), hit.kind(), Marked.around(part.text(), hit.start(), hit.end())))
                        .toList(),
                CHOICES.contains(choice) ? choice : "");
        pointed.add(found);
        return switch (found.choice()) {
            case "keep" -> part.keeping(found.words());
            case "internal", "internal!" -> part.marked(found.choice());
            default -> part;
        };
    }

    private static Note.@Nullable Heading heading(
            Map<String, String> form, LocalDate today, String language, Problems problems) {
        var kind = NoteKind.find(form.getOrDefault("kind", ""));
        if (kind.isEmpty()) {
            problems.add("kind", "contacts.note.problem.kind");
        }
        String typed = form.getOrDefault("day", "").strip();
        var day = typed.isEmpty() ? Optional.of(today) : DayEntry.find(typed, today);
        if (day.isEmpty()) {
            problems.add("day", "contacts.note.problem.day", typed);
        } else if (day.get().isAfter(today)) {
            problems.add("day", "contacts.note.problem.future", typed);
        }
        String clock = form.getOrDefault("at", "").strip();
        var at = clock(clock);
        if (at.isEmpty() && !clock.isEmpty()) {
            problems.add("at", "contacts.note.problem.clock", clock);
        }
        String about = form.getOrDefault("about", "").strip();
        if (about.length() > LONGEST_ABOUT) {
            problems.add("about", "contacts.note.problem.about", LONGEST_ABOUT);
        }
        return problems.none()
                ? new Note.Heading(
                        kind.orElseThrow(), day.orElseThrow(), at.orElse(null), Pasted.clean(about), language)
                : null;
    }

    static Optional<LocalTime> clock(String typed) {
        var read = CLOCK.matcher(typed);
        if (!read.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(read.group(1));
        int minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /// What must be settled before it can be saved: words that were pointed out and not decided upon.
    public NoteEntry demandChoices() {
        for (var each : pointed) {
            if (each.open()) {
                problems.add(
                        each.field(),
                        "contacts.note.problem.words",
                        each.places().getFirst().word());
            }
        }
        return this;
    }

    /// What is shared by this text: each paragraph with its voice.
    public String shared() {
        return parts.stream()
                .filter(part -> part.voice().shared())
                .map(part -> part.name() + "=" + part.voice().code())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// Whether the writer saw everything that is shared in the preview, as it is now.
    public boolean seen() {
        var seen = List.of(value("seen").split(" "));
        return Stream.of(shared().split(" ")).allMatch(each -> each.isEmpty() || seen.contains(each));
    }

    /// @throws IllegalStateException while there are problems
    public Written written() {
        if (heading == null || !problems.none()) {
            throw new IllegalStateException("a note with problems");
        }
        return new Written(heading, id("beside").orElse(null), parts, draft());
    }

    /// The number of what is being written, the same from the first letter until it is saved.
    public UUID draft() {
        return id("draft").orElseGet(UUID::randomUUID);
    }

    public int version() {
        String typed = form.getOrDefault("version", "");
        return typed.matches("\\d{1,8}") ? Integer.parseInt(typed) : 0;
    }

    private Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(form.getOrDefault(field, "")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// What a field holds; empty if nothing.
    public String value(String field) {
        return form.getOrDefault(field, "");
    }

    /// The form of a note as it is, to be corrected.
    public static Map<String, String> form(Note note, Tongue tongue) {
        var form = new HashMap<String, String>();
        var heading = note.heading();
        form.put("kind", heading.kind().code());
        form.put("day", heading.day().toString());
        form.put("at", heading.at() == null ? "" : heading.at().toString());
        form.put("about", heading.about());
        var beside = note.writers().beside();
        form.put("beside", beside == null ? "" : beside.toString());
        form.put("version", Integer.toString(note.version()));
        form.put("text", Markup.write(note.parts(), tongue.names));
        return form;
    }
}
