package trede.contacts.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.sensitive.Veil;

/// What somebody wrote about a contact, in paragraphs for three voices.
///
/// @param person internal number
/// @param version counts from 1; each correction makes the next
/// @param hidden how many paragraphs the reader may not see
/// @param known since when, and until when this version was the note
public record Note(
        UUID id,
        long person,
        Heading heading,
        Writers writers,
        int version,
        List<Paragraph> parts,
        int hidden,
        Span known) {

    private static final int FIRST_WORDS = 160;

    /// What it is about.
    ///
    /// @param about with whom the talk was; may be empty
    public record Heading(
            NoteKind kind, LocalDate day, @Nullable LocalTime at, String about, String language) {}

    /// Who wrote it, and who wrote along; both may correct it.
    public record Writers(UUID author, @Nullable UUID beside) {

        public boolean include(UUID account) {
            return author.equals(account) || account.equals(beside);
        }
    }

    /// @param until null for the version that holds now
    public record Span(Instant from, @Nullable Instant until) {}

    /// As somebody reads it who may not know what tells of health or justice.
    Note veiled() {
        var seen = parts.stream().filter(part -> !part.sensitive()).toList();
        boolean wrote = Veil.isMe(writers.author) || Veil.isMe(writers.beside);
        var headed = new Heading(
                heading.kind, heading.day, heading.at, Veil.over(heading.about, null, wrote), heading.language);
        return new Note(id, person, headed, writers, version, seen, parts.size() - seen.size(), known);
    }

    /// The paragraphs that a voice hears.
    public List<Paragraph> heardBy(Voice voice) {
        return parts.stream().filter(voice::hears).toList();
    }

    /// Whether somebody else than a colleague may read some of it.
    public boolean speaks(Voice voice) {
        return parts.stream().anyMatch(part -> part.voice() == voice);
    }

    /// How it begins, in one line.
    public String firstWords() {
        String all = parts.isEmpty() ? "" : parts.getFirst().text().replaceAll("\\s+", " ");
        if (all.length() <= FIRST_WORDS) {
            return all;
        }
        int space = all.lastIndexOf(' ', FIRST_WORDS);
        return all.substring(0, space > FIRST_WORDS / 2 ? space : FIRST_WORDS) + " …";
    }

    public boolean corrected() {
        return version > 1;
    }
}
