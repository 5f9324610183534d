package trede.contacts.notes;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody is still writing about a person.
///
/// @param person public id
/// @param name of the person, family name first
/// @param note the note that it corrects; null for a new one
/// @param typed the fields of the form
public record Draft(
        UUID id,
        UUID person,
        String name,
        @Nullable UUID note,
        Map<String, String> typed,
        int version,
        Instant savedAt) {

    private static final int FIRST_WORDS = 100;

    /// Where it is written on, below the person's page.
    public String address() {
        return (note == null ? "notes/new" : "notes/" + note + "/correction") + "?draft=" + id;
    }

    /// How it begins.
    public String firstWords() {
        String text = typed.getOrDefault("text", "").replaceAll("\\s+", " ").strip();
        return text.length() <= FIRST_WORDS ? text : text.substring(0, FIRST_WORDS) + " …";
    }
}
